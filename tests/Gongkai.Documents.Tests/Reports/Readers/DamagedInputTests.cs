using System.Text;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Readers;

/// <summary>随机字节，以及截断、改位、拼接过的各种文件：从不抛出，限时之内。种子写在用例里，失败即可重现。</summary>
public sealed class DamagedInputTests
{
    private const int CasesPerSeed = 120;

    private const string Body = """
        <h1>云川市滨河区青禾街道办事处2024年政府信息公开工作年度报告</h1><p>发布时间：2025-01-20 来源：青禾街道办事处</p><h2>一、总体情况</h2><p>全年收到申请&nbsp;12 件。</p>
        <h2>二、主动公开政府信息情况</h2><table border="1"><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>规章</td><td>0</td><td rowspan="2">0<br>件</td><td>0</td></tr><tr><td>行政规范性文件</td><td>1</td><td>2</td></tr></table>
        <ul><li><a href="1">首页</a></li><li><a href="2">公开</a></li></ul><div style="display:none"><p hidden>隐</p></div><img alt="图" width="300"><pre>甲&#9;乙
        丙&#9;丁</pre><h2>三、收到和处理政府信息公开申请情况</h2><p><b>正<i>文</b>错</i></p>
        """;

    private const string Text = "青禾街道办事处2024年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\t\t\t\n规章\t0\t0\t0\n行政规范\t\"结果\n维持\"\t1\t2\n— 3 —\f| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n三、收到\n一、本年新收\t1\t0\t0\t0\t0\t0\t1\n";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly Dictionary<string, byte[]> Originals = new(StringComparer.Ordinal)
    {
        ["text"] = Encoding.UTF8.GetBytes(Text),
        ["text in GBK"] = Gbk.GetBytes(Text),
        ["text in UTF-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
        ["page"] = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>年报</title></head><body>{Body}</body></html>"),
        ["page in GBK"] = Gbk.GetBytes($"<html><head><meta charset=\"gb2312\"></head><body><table><tr><td>{Body}</td></tr></table></body></html>"),
        ["word"] = Docx.Of(WordBody(), Styles, Numbers, "<dc:title>年报</dc:title>"),
        ["word xml"] = Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:mc=\"m\"><w:body>" + WordBody() + "</w:body></w:wordDocument>"),
        ["json"] = Encoding.UTF8.GetBytes("{\"schema\":\"gongkai/annual-report/1\",\"source\":\"甲\",\"organ\":\"青禾街道办事处\",\"year\":2024,\"sections\":[{\"number\":1,\"title\":\"总体情况\",\"text\":\"文\"}],\"requests\":{\"rows\":{\"granted\":[1,null,0,0,0,0,1]}}}"),
        ["page saved as mht"] = Encoding.ASCII.GetBytes($"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(Body))}\r\n--b--\r\n"),
    };

    public static MatrixTheoryData<string, int> Cases => new(Originals.Keys, [11, 23, 47, 101]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damaged_file_never_throws(string kind, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < CasesPerSeed; i++)
            Survive(Damaged.Bytes(Originals[kind], random), $"{kind}, seed {seed}, case {i}");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void A_damaged_part_inside_a_sound_package_never_throws(int seed)
    {
        var random = new Random(seed);
        var part = Encoding.UTF8.GetBytes(Docx.Document(WordBody()));
        for (var i = 0; i < CasesPerSeed; i++)
        {
            var damaged = Encoding.Latin1.GetString(Damaged.Bytes(part, random));
            Survive(Docx.Zip(("word/document.xml", damaged), ("word/styles.xml", damaged), ("word/numbering.xml", damaged), ("docProps/core.xml", damaged)), $"part, seed {seed}, case {i}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_bytes_never_throw(int seed)
    {
        var random = new Random(seed);
        var alphabet = "<>/tabledivr\t\n|0123 &;\"'=-"u8.ToArray();
        byte[][] heads = [[], "PK\u0003\u0004"u8.ToArray(), "<html><table>"u8.ToArray(), "{\""u8.ToArray(), "\uFEFF"u8.ToArray(), [0xFF, 0xFE], "<?xml ?><w:wordDocument"u8.ToArray()];
        for (var i = 0; i < CasesPerSeed * 4; i++)
        {
            var tail = new byte[random.Next(1, 3000)];
            random.NextBytes(tail);
            if (i % 2 == 0)
                tail = [.. tail.Select(b => alphabet[b % alphabet.Length])];
            Survive([.. heads[i % heads.Length], .. tail], $"random, seed {seed}, case {i}");
        }
    }

    private static void Survive(byte[] content, string which)
    {
        Reading? reading = null;
        Effort.Of(() => Should.NotThrow(() => reading = ReportReader.Read(content), which)).ShouldBeLessThan(TimeSpan.FromSeconds(5), which);
        if (reading is Unreadable refused)
            (refused.Code.StartsWith("READ-", StringComparison.Ordinal) && refused.Message.Any(c => c >= '\u4E00')).ShouldBeTrue(which);
    }

    private const string Styles = "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";

    private const string Numbers = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static string WordBody() =>
        Docx.P("青禾街道办事处2024年政府信息公开工作年度报告", "<w:pStyle w:val=\"1\"/>") +
        Docx.P("总体情况", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") +
        "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" +
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>" +
        Docx.Table(Docx.Row(Docx.C("规章", "<w:vMerge w:val=\"restart\"/>"), Docx.C("0", "<w:gridSpan w:val=\"2\"/>")), Docx.Row(Docx.C("", "<w:vMerge/>"), Docx.C("1"), Docx.C(Docx.Table(Docx.Row(Docx.C("甲"), Docx.C("乙"))))));
}
