namespace Gongkai.Documents.Tests.Reports;

/// <summary>随机的正文：小标题、列举、数字、引号、括注，一到多段。</summary>
internal static class RandomProse
{
    private static readonly string[] Paragraphs =
    [
        "无",
        "（一）主动公开情况",
        "（二）依申请公开情况",
        "（三）政府信息管理情况",
        "（四）政府信息公开平台建设情况",
        "（五）监督保障情况",
        "（一）存在的主要问题",
        "（二）改进情况",
        "一是细化公开内容。把群众常问的事项写成一问一答，全年更新 {0} 篇。",
        "二是畅通申请渠道；三是按月核对台账。",
        "1. 政策解读形式单一，图文解读只有{0}篇，占{1}.5%。",
        "2.更新不够及时",
        "(1)个别栏目超过{1}日未更新；",
        "全年新收政府信息公开申请{0}件，上年结转{1}件，办结{0}件，结转下年度继续办理{1}件。",
        "予以公开 {0} 件、部分公开 {1} 件，不予公开 0 件。",
        "因政府信息公开工作被申请行政复议{1}件，提起行政诉讼{1}件。",
        "发布政府信息 1,{1}00 条（其中“青禾政务”公众号 {0} 条），点击 < 2 万次 & 留言 > {1} 条。",
        "依据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条编制，统计期限自1月1日起至12月31日止。",
        "收取信息处理费{0}元。",
        "公开电话：0379-5550{1}；邮箱：xxgk@example.gov.cn。",
        "我街道坚持“应公开尽公开”，——做到“三个及时”……",
        "𠮷田社区（生僻字）和㙍㙘村的公开栏已更换。",
    ];

    public static string Of(Random random) =>
        string.Join('\n', Enumerable.Range(0, random.Next(1, 7)).Select(_ => Paragraph(random)));

    private static string Paragraph(Random random) =>
        string.Format(null, Paragraphs[random.Next(Paragraphs.Length)], random.Next(0, 999), random.Next(10, 99));
}
