using Gongkai.Core.Reports;

namespace Gongkai.Core.Tests.Reports;

public sealed class CellAddressTests
{
    [Theory]
    [InlineData(StatutoryTable.T2, 10)]
    [InlineData(StatutoryTable.T2019, 22)]
    [InlineData(StatutoryTable.T3, 25 * 7)]
    [InlineData(StatutoryTable.T4, 3 * 5)]
    public void Each_table_has_its_statutory_number_of_cells(StatutoryTable table, int cells) =>
        CellAddress.Of(table).Count().ShouldBe(cells);

    [Theory]
    [InlineData("T2.R6", "行政事业性收费·本年收费金额（单位：万元）")]
    [InlineData("T3.R3.2.C1", "（二）部分公开·自然人")]
    [InlineData("T3.R3.3.1.C7", "（三）不予公开1.属于国家秘密·总计")]
    [InlineData("T4.C4", "复议后起诉·尚未审结")]
    public void An_address_names_its_cell_in_the_words_of_the_form(string address, string name) =>
        CellAddress.Find(address).ShouldNotBeNull().Name.ShouldBe(name);

    [Fact]
    public void Twenty_one_rows_are_results() => RequestRow.Leaves.Count.ShouldBe(21);
}
