using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class EvidenceTests
{
    private static Unreadable Refuse(params Block[] blocks)
    {
        var reading = Recogniser.Recognise(Document(blocks)).ShouldBeOfType<Unreadable>();
        reading.Code.ShouldBe("READ-NOT-REPORT");
        reading.Message.ShouldNotBeEmpty();
        return reading;
    }

    [Fact]
    public void An_empty_page_is_no_report() => Refuse().Message.ShouldContain("空");

    [Fact]
    public void A_news_page_that_mentions_a_report_is_none() => Refuse(
        P("滨河区公布2023年政府信息公开工作年度报告", 1), P("近日，滨河区公布2023年政府信息公开工作年度报告。全年收到申请539件，其中予以公开220件，行政复议22件。"),
        P("报告从总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个方面作了说明。"));

    [Fact]
    public void A_list_of_reports_is_none() => Refuse(
        [.. Enumerable.Range(2015, 9).Select(year => P($"云川市滨河区人民政府{year}年政府信息公开工作年度报告"))]);

    [Fact]
    public void An_ordinary_notice_is_none() => Refuse(
        P("关于开展安全生产检查的通知", 1), P("一、总体要求"), P("压实责任。"), P("二、检查内容"), Table(["单位", "时间", "数量"], ["青禾街道", "5月", "3"]));

    [Fact]
    public void A_notice_with_the_blank_form_is_none()
    {
        var blank = new BinheReport
        {
            Title = [P("关于做好2023年政府信息公开工作年度报告编制和发布工作的通知")],
            Introduction = [P("现将格式印发，请遵照执行。")],
            Proactive = [Emptied(BinheReport.ProactiveTable())],
            Requests = [Emptied(BinheReport.RequestTable())],
            Remedies = [Emptied(BinheReport.RemedyTable())],
        };
        Refuse([.. blank.Document.Blocks]).Message.ShouldContain("通知");
    }

    [Fact]
    public void A_report_without_its_title_is_a_report() => new BinheReport { Title = [], Introduction = [] }.Read().ShouldHold(BinheFigures.Expected());

    [Fact]
    public void A_single_statutory_table_is_a_report_that_lost_the_rest()
    {
        var report = Read(BinheReport.RequestTable());
        report.At("T3.R1.C1").ShouldBe(452);
        report.ShouldNote(NoteCodes.TableMissing, "T2");
        report.ShouldNote(NoteCodes.SectionMissing, "SEC1");
    }

    [Fact]
    public void A_report_cut_off_after_its_first_section_is_still_one()
    {
        var report = new BinheReport
        {
            ProactiveHeading = [],
            Proactive = [],
            RequestHeading = [],
            Requests = [],
            RemedyHeading = [],
            Remedies = [],
            Problems = [],
            Others = [],
        }.Read();
        report.Organ.ShouldBe("云川市滨河区人民政府");
        report.Notes.Count(note => note.Code == NoteCodes.TableMissing).ShouldBe(3);
    }

    private static TableBlock Emptied(TableBlock table) => table with
    {
        Rows = [.. table.Rows.Select(row => (System.Collections.Immutable.ImmutableArray<GridCell>)[.. row.Select(cell => cell.Text.Any(c => c > 0x2E80) ? cell : cell with { Text = "" })])],
    };
}
