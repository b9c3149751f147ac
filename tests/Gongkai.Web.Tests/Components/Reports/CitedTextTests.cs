using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Tests.Components.Reports;

public sealed class CitedTextTests
{
    private static readonly Section Section = new(1, "总体情况", "全年新收申请9件。办结8件，均按期答复。");

    [Fact]
    public void The_sentence_that_a_finding_cites_is_set_apart()
    {
        var pieces = CitedText.Of(Section, [Citing("“办结8件，均按期答复”写的是 8，表三是 7。")]);
        pieces.ShouldBe([new("全年新收申请9件。", null), new("办结8件，均按期答复", Severity.Error), new("。", null)]);
    }

    [Fact]
    public void A_shortened_citation_is_found_and_an_invented_one_is_not()
    {
        CitedText.Of(Section, [Citing("“全年新收申请…”有误")])[0].ShouldBe(new("全年新收申请", Severity.Error));
        CitedText.Of(Section, [Citing("“从未写过的句子”有误")]).ShouldBe([new(Section.Text, null)]);
    }

    [Fact]
    public void A_finding_about_another_section_marks_nothing() =>
        CitedText.Of(Section, [Citing("“全年新收申请9件”") with { Where = ["SEC5"] }]).ShouldBe([new(Section.Text, null)]);

    private static Finding Citing(string message) => new("CK-TXT-DONE", Severity.Error, ["SEC1"], null, null, message);
}
