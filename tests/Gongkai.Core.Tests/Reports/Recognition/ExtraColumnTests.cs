using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>表三自加的列（代码、小计、上年数）与空格同在：它们的数不能挤进法定的列。</summary>
public sealed class ExtraColumnTests
{
    private static string[] Blanks(int row) => [.. RequestTables.Figures(row).Select(figure => figure == "0" ? "" : figure)];

    /// <summary>标签三列、自加一列、七列数；零留空。</summary>
    private static TableBlock WithCode(string[][] head) =>
        Table([.. head, .. RequestRow.All.Select((row, i) => (string[])[row.Label + "{3}", $"{i + 1}", .. Blanks(i)])]);

    private static string[][] HeadWith(string extra) =>
    [
        ["项目{3x3}", extra + "{1x3}", "申请人情况{7}"],
        ["自然人{1x2}", "法人或其他组织{5}", "总计{1x2}"],
        [.. ApplicantColumn.All.Skip(1).Take(5).Select(column => column.Label)],
    ];

    [Fact]
    public void A_column_of_row_codes_is_not_a_statutory_column() =>
        RequestTables.With(WithCode(HeadWith("代码"))).ShouldHold(RequestTables.WithoutZeros());

    [Fact]
    public void A_subtotal_column_is_not_a_statutory_column()
    {
        string[][] head =
        [
            ["项目{3x3}", "申请人情况{8}"],
            ["自然人{1x2}", "法人或其他组织{6}", "总计{1x2}"],
            [.. ApplicantColumn.All.Skip(1).Take(5).Select(column => column.Label), "小计"],
        ];
        var rows = RequestRow.All.Select((row, i) => (string[])[row.Label + "{3}", .. Blanks(i)[..6], $"{BinheFigures.Requests[i][1..6].Sum()}", Blanks(i)[6]]);
        RequestTables.With(Table([.. head, .. rows])).ShouldHold(RequestTables.WithoutZeros());
    }

    [Fact]
    public void Where_spans_are_lost_rows_with_codes_and_blanks_are_left_open()
    {
        var rows = RequestRow.All.Select((row, i) => string.Join('\t', [row.Label, $"{i + 1}", .. Blanks(i)]));
        var report = RequestTables.With(Tabbed(["项目\t代码\t" + string.Join('\t', ApplicantColumn.All.Select(column => column.Label)), .. rows]));
        var expected = RequestTables.WithoutZeros();
        CellAddress.Of(StatutoryTable.T3).ShouldAllBe(address => report.Figures[address] == null || report.Figures[address] == expected[address]);
    }

    [Fact]
    public void A_blank_total_beside_a_code_stays_blank()
    {
        var rows = RequestRow.All.Select((row, i) => (string[])[row.Label + "{3}", $"{i + 1}", .. Blanks(i)]).ToArray();
        rows[0] = [RequestRow.All[0].Label + "{3}", "1", "452", "49", "4", "7", "24", "3", ""];
        var report = RequestTables.With(Table([.. HeadWith("代码"), .. rows]));
        report.At("T3.R1.C1").ShouldBe(452);
        report.At("T3.R1.C6").ShouldBe(3);
        report.At("T3.R1.C7").ShouldBeNull();
    }
}
