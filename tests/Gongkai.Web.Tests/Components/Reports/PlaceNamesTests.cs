using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Tests.Components.Reports;

public sealed class PlaceNamesTests
{
    [Fact]
    public void Cells_of_one_column_are_called_by_their_rows() =>
        Names("T3.R1.C1", "T3.R2.C1", "T3.R3.7.C1", "T3.R4.C1").ShouldBe(["一、本年新收", "二、上年结转", "（七）总计", "四、结转下年度继续办理"]);

    [Fact]
    public void Cells_of_one_row_are_called_by_their_columns() =>
        Names("T3.R3.7.C1", "T3.R3.7.C7").ShouldBe(["自然人", "总计"]);

    [Fact]
    public void Other_cells_are_called_by_both() =>
        Names("T4.B3", "T4.C4").ShouldBe(["未经复议直接起诉·其他结果", "复议后起诉·尚未审结"]);

    [Fact]
    public void A_single_cell_a_part_and_a_table_have_their_full_names() =>
        Names("T3.R1.C7", "SEC5", "SEC0", "T4").ShouldBe(["一、本年新收·总计", "第五部分", "引言", "表四"]);

    private static IEnumerable<string> Names(params string[] places) => PlaceNames.Of(places).Select(place => place.Name);
}
