using System.Text;
using System.Text.Json;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Json;

public sealed class CheckObjectTests
{
    private static readonly Rule Rule = new("CK-T3-ID", Severity.Error, "相等", "表三表头");

    [Fact]
    public void Instances_are_counted_and_findings_listed()
    {
        CheckOutcome[] outcomes =
        [
            CheckOutcome.Passed(Rule.Instance("C2")),
            CheckOutcome.NotApplicable(Rule.Instance("C3")),
            CheckOutcome.NotApplicable(Rule.Instance("C4")),
            CheckOutcome.Of(Rule, new Finding("CK-T3-ID-C1", Severity.Error, ["T3.R1.C1", "T3.R2.C1"], "12", "11", "相差 1")),
            CheckOutcome.Of(Rule, new Finding("CK-FMT-SEC", Severity.Info, ["SEC4"], null, null, "标题是别名")),
        ];
        Write(writer => ReportJson.WriteCheck(writer, new AnnualReport { Organ = "滨河区", Year = null }, outcomes, "甲.docx")).ShouldBe(
            """
            {"source":"甲.docx","organ":"滨河区","year":null,"passed":2,"failed":1,"notApplicable":2,"findings":[{"rule":"CK-T3-ID-C1","severity":"error","cells":["T3.R1.C1","T3.R2.C1"],"expected":"12","actual":"11","message":"相差 1"},{"rule":"CK-FMT-SEC","severity":"info","cells":["SEC4"],"expected":null,"actual":null,"message":"标题是别名"}]}
            """);
    }

    [Fact]
    public void Cells_compared_in_last_years_report_are_listed_as_well() =>
        Write(writer => ReportJson.WriteCheck(
            writer,
            new AnnualReport(),
            [CheckOutcome.Of(Rule, new Finding("CK-YOY-T3-C7", Severity.Error, ["T3.R2.C7"], "3", "1", "相差 2") { WhereLastYear = ["T3.R4.C7"] })],
            "甲.docx")).ShouldContain("""
            "cells":["T3.R2.C7","T3.R4.C7"]
            """.Trim());

    [Fact]
    public void An_error_object_holds_no_report() =>
        Write(writer => ReportJson.WriteError(writer, new Unreadable("READ-EMPTY", "文件是空的。"), "空.docx")).ShouldBe(
            """{"schema":"gongkai/annual-report/1","source":"空.docx","error":{"code":"READ-EMPTY","message":"文件是空的。"}}""");

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, ReportJson.Options()))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
