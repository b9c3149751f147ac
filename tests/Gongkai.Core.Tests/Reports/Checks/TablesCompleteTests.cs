using System.Collections.Immutable;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class TablesCompleteTests
{
    [Fact]
    public void Complete_tables_of_the_current_layout_pass()
    {
        Zero.Outcome("CK-FMT-TABLE").ShouldPass();
        Shaped(TableShape.Complete with { Borders = true }).Outcome("CK-FMT-TABLE").ShouldPass();
    }

    [Fact]
    public void One_row_of_other_handling_since_2021_is_said_once()
    {
        var report = Shaped(TableShape.Complete with { MissingRows = [.. RequestRow.AbsentIn2019.Select(row => row.Label)] }) with { RequestLayout = TableLayout.Of2019 };
        report.Outcome("CK-FMT-TABLE").ShouldFind(Severity.Error).Message.ShouldContain("“（六）其他处理”只有一行");
        (report with { Year = 2020 }).Outcome("CK-FMT-TABLE").ShouldPass();
    }

    [Fact]
    public void The_old_table_2_since_2021_is_an_error() =>
        (Zero with { ProactiveLayout = TableLayout.Of2019 }).Outcome("CK-FMT-TABLE").ShouldFind(Severity.Error).Message.ShouldContain("2019 年试行版式");

    [Fact]
    public void Each_fault_of_a_table_is_named()
    {
        Message(TableShape.Absent).ShouldStartWith("没有找到表三");
        Message(TableShape.Absent with { IsPicture = true }).ShouldContain("是图片");
        Message(TableShape.Complete with { MissingRows = ["2.重复申请"] }).ShouldContain("缺少“2.重复申请”");
        Message(TableShape.Complete with { MissingRows = ["T3.R3.5.2"] }).ShouldContain("缺少“（五）不予处理2.重复申请”");
        Message(TableShape.Complete with { MissingColumns = ["T3.C7"] }).ShouldContain("缺少“总计”");
        Message(TableShape.Complete with { MissingColumns = ["总计"] }).ShouldContain("不得删列");
        Message(TableShape.Complete with { ExtraRows = ["小计"] }).ShouldContain("多出“小计”");
        Message(TableShape.Complete with { Borders = false }).ShouldContain("没有可见的边框");
    }

    [Fact]
    public void Nothing_known_of_the_tables_leaves_it_not_applicable() =>
        (Zero with { ProactiveLayout = TableLayout.Unknown, RequestLayout = TableLayout.Unknown }).Outcome("CK-FMT-TABLE").ShouldNotApply();

    private static string Message(TableShape shape) => Shaped(shape).Outcome("CK-FMT-TABLE").ShouldFind(Severity.Error).Message;

    private static AnnualReport Shaped(TableShape shape) =>
        Zero with { Shapes = ImmutableDictionary<StatutoryTable, TableShape>.Empty.Add(StatutoryTable.T3, shape) };
}
