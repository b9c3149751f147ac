using System.Text;
using System.Text.Json.Nodes;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Json;

public sealed class MisshapenJsonTests
{
    private static readonly string Good = ReportJsonTests.Write(RandomReports.Of(7) with
    {
        Organ = "云川市滨河区青禾街道办事处",
        ProactiveLayout = TableLayout.Of2021,
        RequestLayout = TableLayout.Of2021,
    });

    [Theory]
    [InlineData("", "不是合法的 JSON")]
    [InlineData("{", "不是合法的 JSON")]
    [InlineData("{\"schema\":1,\"schema\":1}", "重复")]
    [InlineData("5", "应为对象")]
    [InlineData("[]", "一次只能读一份")]
    [InlineData("[{},{}]", "2 个对象的数组")]
    [InlineData("{}", "没有 schema")]
    [InlineData("{\"schema\":\"gongkai/annual-report/2\"}", "应为 \"gongkai/annual-report/1\"")]
    [InlineData("{\"schema\":\"gongkai/annual-report/1\",\"error\":{\"code\":\"X\",\"message\":\"读不出\"}}", "读不出")]
    [InlineData("{\"schema\":\"gongkai/annual-report/1\"}", "版式")]
    public void What_is_no_report_object_is_refused(string json, string because) => Refused(json).ShouldContain(because);

    [Fact]
    public void Too_deep_is_refused() => Refused(new string('[', 100_000)).ShouldContain("层次过深");

    [Theory]
    [InlineData("requests.rows.newlyReceived", "[0,0,0,0,0,0]", "应有 7 个数字，实有 6 个")]
    [InlineData("requests.rows.newlyReceived", "[0,0,0,0,0,0,1.5]", "requests.rows.newlyReceived[6] 件数应为整数")]
    [InlineData("requests.rows.newlyReceived", "[0,0,0,0,0,0,\"1\"]", "应为整数或 null")]
    [InlineData("requests.rows.newlyReceived", "[0,0,0,0,0,0,1e999]", "数字过大")]
    [InlineData("requests.rows.newlyReceived", "[0,0,0,0,0,0,1000000000000]", "数字过大")]
    [InlineData("requests.rows.newlyReceived", "7", "应为数组")]
    [InlineData("requests.rows.subtotal", "[0,0,0,0,0,0,0]", "有表三没有的行 subtotal")]
    [InlineData("requests.columns", "[\"total\"]", "应依次为")]
    [InlineData("proactive.fees.amountWan", "\"1,286.47\"", "proactive.fees.amountWan 金额应为")]
    [InlineData("proactive.licensing.decisions", "true", "应为整数或 null")]
    [InlineData("proactive.licensing", "5", "应为对象")]
    [InlineData("remedies.litigationDirect.total", "0.1", "件数应为整数")]
    [InlineData("layouts.table3", "\"2020\"", "应为 \"2021\"、\"2019\" 或 \"unknown\"")]
    [InlineData("layouts.table3", "\"2019\"", "absentRows 与 layouts.table3 不一致")]
    [InlineData("format", "\"2019\"", "format 与 layouts.table2 不一致")]
    [InlineData("absentRows", "[\"granted\"]", "absentRows 与 layouts.table3 不一致")]
    [InlineData("year", "20233", "应在 1949 到 9999 之间")]
    [InlineData("publishedOn", "\"2024/1/30\"", "日期应写作")]
    [InlineData("organ", "5", "organ 应为文字")]
    [InlineData("sections", "[{\"number\":7,\"title\":\"\",\"text\":\"\"}]", "sections[0].number 应在 1 到 6 之间")]
    [InlineData("sections", "[{\"number\":1,\"title\":\"\"}]", "缺少 text")]
    [InlineData("notes", "[{\"code\":\"A\",\"severity\":\"E\",\"message\":\"\"}]", "severity")]
    public void A_wrong_value_is_refused_and_its_place_named(string place, string value, string because) =>
        Refused(With(place, value)).ShouldContain(because);

    [Theory]
    [InlineData("\"granted\"")]
    [InlineData("\"云川市滨河区青禾街道办事处\"")]
    public void Half_a_surrogate_pair_is_refused(string name) =>
        Refused(Good.Replace(name, "\"\\ud800\"", StringComparison.Ordinal)).ShouldContain("编码残缺");

    [Theory]
    [InlineData("merged", "{\"included\":[]}")]
    [InlineData("proactive.remark", "\"备注\"")]
    public void Other_members_are_passed_over(string place, string value) =>
        ReportJsonTests.Read(With(place, value)).ShouldSayTheSameAs(ReportJsonTests.Read(Good));

    [Theory]
    [InlineData("requests", "T3")]
    [InlineData("requests.rows.granted", "T3.R3.1")]
    [InlineData("remedies", "T4")]
    [InlineData("remedies.litigationDirect", "T4.B")]
    [InlineData("remedies.litigationDirect.total", "T4.B5")]
    [InlineData("proactive", "T2")]
    [InlineData("proactive.fees", "T2.R6")]
    [InlineData("proactive.fees.amountWan", "T2.R6")]
    public void A_part_that_is_missing_is_blank_and_said(string place, string where)
    {
        var report = ReportJsonTests.Read(With(place, null));
        report.Notes.ShouldContain(note => note.Code == "JSON-MISSING" && note.Where == where);
        CellAddress.All.Where(cell => cell.Text == where || cell.Text.StartsWith(where + ".", StringComparison.Ordinal))
            .ShouldAllBe(cell => report.Figures[cell] == null);
    }

    [Fact]
    public void One_report_in_an_array_is_that_report() =>
        ReportJsonTests.Read($"[{Good}]").ShouldSayTheSameAs(ReportJsonTests.Read(Good));

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        ReportJsonTests.Read("\uFEFF" + Good).Organ.ShouldBe("云川市滨河区青禾街道办事处");

    [Fact]
    public void A_row_that_the_layout_does_not_have_may_not_hold_figures()
    {
        var old = ReportJsonTests.Write(RandomReports.Of(7) with { RequestLayout = TableLayout.Of2019 });
        Refused(With("requests.rows", "{\"other.feeUnpaid\":[1,0,0,0,0,0,1]}", old)).ShouldContain("本版式没有这一行");
    }

    private static string Refused(string json)
    {
        var refused = ReportJson.Read(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<Unreadable>();
        refused.Code.ShouldBe("READ-JSON");
        return refused.Message;
    }

    private static string With(string place, string? value, string? json = null)
    {
        var root = JsonNode.Parse(json ?? Good)!.AsObject();
        var names = place.Split('.');
        var parent = names[..^1].Aggregate(root, (node, name) => node[name]!.AsObject());
        if (value is null)
            parent.Remove(names[^1]);
        else
            parent[names[^1]] = JsonNode.Parse(value);
        return root.ToJsonString();
    }
}
