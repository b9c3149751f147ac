using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>滨河区年报的各个部分，规规矩矩的写法；各测试换掉其中一处。</summary>
internal sealed record BinheReport
{
    public const string TitleText = "云川市滨河区人民政府2023年政府信息公开工作年度报告";

    public Block[] Title { get; init; } = [P(TitleText, 1)];

    public Block[] Introduction { get; init; } =
        [P("本报告根据《中华人民共和国政府信息公开条例》编制，数据统计期限自2023年1月1日起至2023年12月31日止。")];

    public Block[] Overview { get; init; } =
        [P("一、总体情况", 2), P("（一）主动公开政府信息情况"), P("全年公布行政规范性文件4件。"), P("（二）依申请公开情况"), P("全年新收申请539件。")];

    public Block[] ProactiveHeading { get; init; } = [P("二、主动公开政府信息情况", 2)];

    public Block[] Proactive { get; init; } = [ProactiveTable()];

    public Block[] RequestHeading { get; init; } = [P("三、收到和处理政府信息公开申请情况", 2)];

    public Block[] Requests { get; init; } = [RequestTable()];

    public Block[] RemedyHeading { get; init; } = [P("四、政府信息公开行政复议、行政诉讼情况", 2)];

    public Block[] Remedies { get; init; } = [RemedyTable()];

    public Block[] Problems { get; init; } =
        [P("五、存在的主要问题及改进情况", 2), P("解读形式不够丰富。"), P("下一步增加图解和短视频。")];

    public Block[] Others { get; init; } = [P("六、其他需要报告的事项", 2), P("全年收取信息处理费2200元。")];

    public Block[] After { get; init; } = [];

    public SourceDocument Document => Blocks.Document(
        [.. Title, .. Introduction, .. Overview, .. ProactiveHeading, .. Proactive, .. RequestHeading, .. Requests, .. RemedyHeading, .. Remedies, .. Problems, .. Others, .. After]);

    public AnnualReport Read() => Blocks.Read(Document);

    public static TableBlock ProactiveTable() => Table(ProactiveRows());

    public static string[][] ProactiveRows()
    {
        var f = BinheFigures.Proactive;
        return
        [
            ["第二十条第（一）项{4}"],
            ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
            ["规章", f[0], f[1], f[2]],
            ["行政规范性文件", f[3], f[4], f[5]],
            ["第二十条第（五）项{4}"],
            ["信息内容", "本年处理决定数量{3}"],
            ["行政许可", f[6] + "{3}"],
            ["第二十条第（六）项{4}"],
            ["信息内容", "本年处理决定数量{3}"],
            ["行政处罚", f[7] + "{3}"],
            ["行政强制", f[8] + "{3}"],
            ["第二十条第（八）项{4}"],
            ["信息内容", "本年收费金额（单位：万元）{3}"],
            ["行政事业性收费", f[9] + "{3}"],
        ];
    }

    public static readonly string[][] RequestHead =
    [
        ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）{3x3}", "申请人情况{7}"],
        ["自然人{1x2}", "法人或其他组织{5}", "总计{1x2}"],
        ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
    ];

    public static TableBlock RequestTable() => Table([.. RequestHead, .. RequestRows()]);

    /// <summary>25 行，合并格齐全。</summary>
    public static string[][] RequestRows()
    {
        var rows = new List<string[]>();
        for (var i = 0; i < RequestRow.All.Count; i++)
        {
            var row = RequestRow.All[i];
            var labels = new List<string>();
            if (row.Number == "R3.1")
                labels.Add("三、本年度办理结果{1x22}");
            if (row.Group is not null && row.Group != RequestRow.All[i - 1].Group)
                labels.Add($"{row.Group}{{1x{RequestRow.All.Count(r => r.Group == row.Group)}}}");
            labels.Add(row.Label + (row.Number is "R1" or "R2" or "R4" ? "{3}" : row.Group is null ? "{2}" : ""));
            rows.Add([.. labels, .. BinheFigures.Requests[i].Select(figure => figure.ToString())]);
        }

        return [.. rows];
    }

    public static readonly string[][] RemedyHead =
    [
        ["行政复议{5}", "行政诉讼{10}"],
        ["结果维持{1x2}", "结果纠正{1x2}", "其他结果{1x2}", "尚未审结{1x2}", "总计{1x2}", "未经复议直接起诉{5}", "复议后起诉{5}"],
        [.. Enumerable.Repeat((string[])["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], 2).SelectMany(labels => labels)],
    ];

    public static TableBlock RemedyTable() => Table([.. RemedyHead, RemedyRow()]);

    public static string[] RemedyRow() => [.. BinheFigures.Remedies.Select(figure => figure.ToString())];
}
