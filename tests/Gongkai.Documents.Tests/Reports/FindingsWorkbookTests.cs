using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Tests.Reports;

public sealed class FindingsWorkbookTests
{
    [Fact]
    public void The_explanation_of_a_warning_travels_beside_it()
    {
        using var output = new MemoryStream();
        FindingsWorkbook.Write([new Finding("CK-YOY-X", Severity.Warning, ["T2.R3"], Expected: null, Actual: null, "比上一年多一倍")], [new Explanation("CK-YOY-X", "本年下放许可事项 12 项")], output);

        var rows = SheetReader.Read(output.ToArray()).Sheets.ShouldHaveSingleItem().Rows;
        rows[1].Cells.ShouldBe(["警告", "CK-YOY-X", "行政许可·本年处理决定数量", "比上一年多一倍", "本年下放许可事项 12 项"]);
    }
}
