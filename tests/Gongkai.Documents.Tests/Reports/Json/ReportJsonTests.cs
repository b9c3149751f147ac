using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Json;

public sealed class ReportJsonTests
{
    private static readonly AnnualReport Small = new()
    {
        Organ = "云川市滨河区青禾街道办事处",
        Year = 2023,
        PublishedOn = new DateOnly(2024, 1, 30),
        ProactiveLayout = TableLayout.Of2021,
        RequestLayout = TableLayout.Of2021,
        Sections = [new Section(1, "总体情况", "第一段\n第二段", "一、总体情况")],
        Figures = Figures.Blank.With(
        [
            new(ProactiveRow.Fees.At(0), 1286.470m),
            new(ProactiveRow.Licensing.At(0), 12846m),
            new(RequestRow.NewlyReceived.At(ApplicantColumn.Total), 0m),
        ]),
        Notes = [new Note("ROW-LABEL", Severity.Warning, "T3.R1", "行标签不同。")],
    };

    [Fact]
    public void A_report_read_back_is_the_same_report() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var report = RandomReports.Of(seed);
            Read(Write(report, indented: seed % 2 == 0)).ShouldSayTheSameAs(report);
        }));

    [Fact]
    public void Members_stand_in_the_order_of_the_contract() =>
        Members(Write(Small)).ShouldBe([
            "schema", "source", "publishedOn", "organ", "year", "format", "layouts", "absentRows",
            "sections", "proactive", "requests", "remedies", "notes"]);

    [Fact]
    public void Rows_stand_in_table_order() =>
        Parse(Write(Small)).GetProperty("requests").GetProperty("rows").EnumerateObject().Select(row => row.Name)
            .ShouldBe(RequestRow.All.Select(row => row.Key));

    [Fact]
    public void Counts_are_integers_amounts_are_text_with_the_printed_scale_and_blanks_are_null()
    {
        var json = Write(Small);
        json.ShouldContain("\"fees\":{\"amountWan\":\"1286.470\"}");
        json.ShouldContain("\"licensing\":{\"decisions\":12846}");
        json.ShouldContain("\"newlyReceived\":[null,null,null,null,null,null,0]");
        json.ShouldContain("\"penalties\":{\"decisions\":null}");
    }

    [Fact]
    public void Chinese_is_not_escaped_and_there_is_no_byte_order_mark()
    {
        var json = Write(Small);
        json.ShouldContain("云川市滨河区青禾街道办事处");
        json[0].ShouldBe('{');
    }

    [Fact]
    public void An_indented_row_stays_on_one_line() =>
        Write(Small, indented: true).ShouldContain("\"newlyReceived\": [null, null, null, null, null, null, 0]");

    [Fact]
    public void The_old_table_is_an_extra_object_after_the_new_one()
    {
        var json = Write(Small with { ProactiveLayout = TableLayout.Of2019 });
        Members(json).SkipWhile(name => name != "proactive").Take(3).ShouldBe(["proactive", "proactive2019", "requests"]);
        json.ShouldContain("\"procurement\":{\"items\":null,\"amount\":null}");
    }

    [Fact]
    public void Rows_that_the_layout_does_not_have_are_named() =>
        Write(Small with { RequestLayout = TableLayout.Of2019 })
            .ShouldContain("\"absentRows\":[\"other.correctionOverdue\",\"other.feeUnpaid\"]");

    [Fact]
    public void A_count_that_is_no_whole_number_is_left_out_and_said()
    {
        var report = Small with { Figures = Figures.Blank.With(ProactiveRow.Licensing.At(0), 3.5m) };
        var read = Read(Write(report));
        read.Figures[ProactiveRow.Licensing.At(0)].ShouldBeNull();
        read.Notes.ShouldContain(note => note.Code == "JSON-FRACTION" && note.Where == "T2.R3" && note.Message.Contains("3.5"));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_the_file() =>
        Read(Write(Small with { Sections = [new Section(1, "总体情况", "坏\ud800字")] })).Sections[0].Text.ShouldBe("坏\ufffd字");

    [Fact]
    public void Notes_are_read_back() => Read(Write(Small)).Notes.ShouldBe(Small.Notes);

    internal static string Write(AnnualReport report, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, ReportJson.Options(indented)))
            ReportJson.WriteReport(writer, report, "2023.docx");
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static AnnualReport Read(string json) =>
        ReportJson.Read(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<Recognised>().Report;

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<string> Members(string json) => Parse(json).EnumerateObject().Select(member => member.Name);
}
