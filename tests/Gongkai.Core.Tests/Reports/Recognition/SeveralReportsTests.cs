using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>今年的和去年的年报登在一页：只读一份，不混在一起。</summary>
public sealed class SeveralReportsTests
{
    private static Block[] Of(int year) =>
    [
        P($"云川市滨河区青禾街道办事处{year}年政府信息公开工作年度报告"),
        P("一、总体情况"), P($"{year}年公开工作平稳。"),
        P("二、主动公开政府信息情况"),
        Table(["信息内容", "本年处理决定数量"], ["行政许可", $"{year}"], ["行政处罚", "1"], ["行政强制", "2"]),
        P("三、收到和处理政府信息公开申请情况"),
        P("四、政府信息公开行政复议、行政诉讼情况"),
        P("五、存在的主要问题及改进情况"),
        P("六、其他需要报告的事项"), P("无"),
    ];

    [Theory]
    [InlineData(2023, 2022)]
    [InlineData(2022, 2023)]
    public void Of_two_years_on_one_page_the_later_is_read(int first, int second)
    {
        var report = Read([P("政务公开"), .. Of(first), .. Of(second)]);
        report.Year.ShouldBe(2023);
        report.At("T2.R3").ShouldBe(2023);
        report.At("T2.R4").ShouldBe(1);
        report.Section(1)!.Text.ShouldBe("2023年公开工作平稳。");
        report.Section(6)!.Text.ShouldBe("无");
        report.ShouldNote(NoteCodes.SeveralReports, "");
    }

    [Fact]
    public void The_origins_still_point_into_the_whole_file()
    {
        Block[] blocks = [.. Of(2022), .. Of(2023)];
        var read = Recogniser.Recognise(Document(blocks)).ShouldBeOfType<Recognised>();
        read.Document!.Blocks.Length.ShouldBe(blocks.Length);
        read.Report.Origins[CellAddress.Find("T2.R3")!].Block.ShouldBe(14);
    }

    [Fact]
    public void A_link_to_another_year_is_not_another_report()
    {
        var report = Read([P("云川市滨河区青禾街道办事处2022年政府信息公开工作年度报告"), .. Of(2023), P("上一篇：青禾街道办事处2021年政府信息公开工作年度报告")]);
        report.Year.ShouldBe(2023);
        report.Notes.ShouldNotContain(note => note.Code == NoteCodes.SeveralReports);
    }

    [Fact]
    public void The_same_report_twice_is_one_report() =>
        Read([.. Of(2023), .. Of(2023)]).Notes.ShouldNotContain(note => note.Code == NoteCodes.SeveralReports);
}
