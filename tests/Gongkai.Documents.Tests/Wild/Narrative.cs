namespace Gongkai.Documents.Tests.Wild;

/// <summary>六个部分的文字（虚构），含数字、小标题和与行标签同形的词语。</summary>
internal static class Narrative
{
    /// <summary>第一、第五部分的小标题；后一组与法定部分标题同文，只差序号。</summary>
    private static readonly string[][] SubHeads =
    [
        ["（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）平台建设", "（五）监督保障"],
        ["1.主动公开情况", "2.依申请公开情况", "3.政府信息管理情况", "4.政府信息公开平台建设情况", "5.监督保障情况", "（一）存在问题", "（二）改进措施"],
        [
            "（一）主动公开政府信息情况", "（二）收到和处理政府信息公开申请情况", "（三）政府信息管理情况", "（四）平台建设情况", "（五）监督保障情况",
            "（一）存在的主要问题", "（二）改进情况",
        ],
    ];

    public static IReadOnlyList<string>[] Of(string organ, int year, Dictionary<string, decimal?> figures, Random random)
    {
        var received = figures["T3.R1.C7"];
        var issued = random.Next(10, 900);
        var heads = SubHeads[random.Next(SubHeads.Length)];
        return
        [
            [
                $"{year}年，{Short(organ)}认真落实《中华人民共和国政府信息公开条例》，围绕群众关心的事项做好公开，现将有关情况报告如下。",
                heads[0],
                $"全年通过门户网站和政务公开专区发布各类信息{issued}条，其中主动公开{issued}条，不予公开0条。",
                heads[1],
                received == 0 ? $"{year}年未收到政府信息公开申请。" : $"{year}年新收到政府信息公开申请{received}件，均按期办理。",
                heads[2],
                "对拟公开的信息逐件审查，定期清理失效文件。",
                heads[3],
                "完善专栏设置，方便群众查询行政许可、行政处罚等信息。",
                heads[4],
                "全年开展培训2次，未发生责任追究情形。",
            ],
            [],
            [],
            [],
            [
                .. heads.Skip(5).Take(1),
                $"{year}年工作仍有不足：一是信息更新不够及时；二是政策解读形式较为单一；三是基层人员业务能力有待提高。",
                .. heads.Skip(6),
                "下一步，将加强业务培训，丰富解读形式，健全审查机制，推动公开工作走深走实。",
            ],
            [random.Next(2) == 0 ? "无" : $"{year}年未收取政府信息公开信息处理费，没有其他需要报告的事项。"],
        ];
    }

    private static string Short(string organ) => organ.Contains("街道", StringComparison.Ordinal) ? "我街道" : "我单位";
}
