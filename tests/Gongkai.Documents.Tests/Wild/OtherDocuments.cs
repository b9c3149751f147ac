using System.IO.Compression;
using System.Text;
using Gongkai.Documents.Tests.Wild.Renderers;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>不是年报的文件：谈论年报的、列出年报的、像年报的。</summary>
internal static class OtherDocuments
{
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["empty page"] = Utf8("<html><head><title></title></head><body></body></html>"),
        ["empty file"] = [],
        ["blank lines"] = Utf8("\r\n \r\n\t\r\n"),
        ["news about the report"] = Page(
            "滨河区发布2023年政府信息公开工作年度报告",
            "<p>1月30日，云川市滨河区人民政府发布2023年政府信息公开工作年度报告。报告显示，全年新收政府信息公开申请539件，予以公开220件，部分公开58件，不予公开46件；行政许可12846件，行政处罚3172件。</p>"
            + "<p>报告还介绍了存在的主要问题及改进情况。</p>"),
        ["list of reports of all years"] = Page(
            "政府信息公开年报",
            "<ul>" + string.Concat(Enumerable.Range(2015, 10).Select(y => $"<li><a href='/nb/{y}.html'>云川市滨河区人民政府{y}年政府信息公开工作年度报告</a><span>{y + 1}-01-30</span></li>")) + "</ul>"),
        ["table of reports of all years"] = Page(
            "历年政府信息公开工作年度报告",
            "<table><tr><th>序号</th><th>名称</th><th>发布日期</th></tr>" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<tr><td>{i}</td><td>滨河区{2014 + i}年政府信息公开工作年度报告</td><td>{2015 + i}-03-01</td></tr>")) + "</table>"),
        ["ordinary notice with a table"] = Page(
            "关于青禾街道2023年老旧小区改造计划的公示",
            "<p>现将改造计划公示如下：</p><table><tr><th>小区</th><th>户数</th><th>总计</th></tr><tr><td>青禾路12号院</td><td>120</td><td>120</td></tr><tr><td>其他</td><td>30</td><td>30</td></tr></table>"),
        ["disclosure guide"] = Utf8(
            "云川市滨河区青禾街道办事处政府信息公开指南\n\n一、主动公开\n（一）公开范围\n1.机构信息；2.行政许可、行政处罚、行政强制的依据和结果；3.行政事业性收费。\n二、依申请公开\n（一）申请\n（二）答复：予以公开；部分公开；不予公开；无法提供；不予处理；其他处理。\n三、监督救济\n可以申请行政复议或者提起行政诉讼。\n四、工作机构\n电话：0000-0000000\n"),
        ["budget table"] = Utf8(
            "青禾街道办事处2023年部门预算公开表\n\n单位：万元\n项目\t本年预算\t上年结转\t总计\n一、本年收入\t1200.5\t30\t1230.5\n二、上年结转\t30\t0\t30\n行政事业性收费\t12\t0\t12\n其他\t3\t0\t3\n总计\t1245.5\t60\t1305.5\n"),
        ["report on the rule of law"] = Page(
            "滨河区2023年法治政府建设年度报告",
            "<p>一、总体情况</p><p>全年办理行政复议18件，行政诉讼9件，制发行政规范性文件4件。</p><p>二、存在的主要问题</p><p>个别部门执法不够规范。</p><table><tr><td>行政许可</td><td>12846</td></tr><tr><td>行政处罚</td><td>3172</td></tr><tr><td>行政强制</td><td>215</td></tr></table>"),
        ["yearly statement of a website"] = Page(
            "政府网站工作年度报表（2023年度）",
            "<table><tr><td>网站名称</td><td>云川市滨河区人民政府</td></tr><tr><td>信息发布总数</td><td>3200</td></tr><tr><td>收到留言数量</td><td>45</td></tr><tr><td>总计</td><td>3245</td></tr></table>"),
        ["summary of disclosure work"] = Utf8(
            "青禾街道2023年政务公开工作总结\n\n一、工作开展情况\n今年以来，我街道认真做好政务公开工作，发布信息32条，未收到依申请公开件。\n二、存在的问题\n更新不够及时。\n三、下一步打算\n加强培训。\n"),
        ["notice asking for reports"] = Utf8(
            "关于做好2023年政府信息公开工作年度报告编制和发布工作的通知\n\n各镇街、各部门：\n一、报送时间\n请于2024年1月20日前报送。\n二、内容要求\n年度报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。\n三、工作要求\n表三中本年新收政府信息公开申请数量与上年结转之和应等于总计与结转下年度继续办理之和。\n"),
        ["page not found"] = Page("404", "<h1>您访问的页面不存在</h1><p>三秒后返回首页</p>"),
        ["somebody's json"] = Utf8("{\"code\":0,\"message\":\"success\",\"data\":{\"list\":[{\"title\":\"2023年政府信息公开工作年度报告\",\"count\":3}]}}"),
        ["json array"] = Utf8("[1,2,3]"),
        ["csv of numbers"] = Utf8(string.Concat(Enumerable.Range(0, 40).Select(i => $"{i},{i * 2},{i * 3},0,0,0,0\n"))),
        ["lines of numbers"] = Utf8(string.Concat(Enumerable.Range(0, 250).Select(i => $"{i}\n"))),
        ["a picture"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0],
        ["an old word file"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        ["a pdf"] = Utf8("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"),
        ["a zip of something"] = Zip("readme.txt", "政府信息公开工作年度报告"),
        ["an empty word document"] = DocxPackage.Zip("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/></w:body></w:document>"),
        ["a word notice"] = DocxPackage.Zip(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>关于2023年国庆节放假的通知</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>总计</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>8</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Page(string title, string content) => Utf8(
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{title}_云川市滨河区人民政府</title></head><body><div><a>首页</a> &gt; <a>政府信息公开</a> &gt; <a>政府信息公开年报</a></div><h1>{title}</h1><div>发布日期：2024-01-30 来源：云川市滨河区人民政府</div>{content}<div>主办：云川市滨河区人民政府办公室</div></body></html>");

    private static byte[] Zip(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry(name).Open())
            stream.Write(Utf8(text));
        return bytes.ToArray();
    }
}
