using Gongkai.Core.Letters;

namespace Gongkai.Core.Tests.Letters;

/// <summary>Templates: what may stand in them, and their versions.</summary>
public sealed class LetterTemplateTests
{
    [Fact]
    public void Every_default_has_what_its_letter_requires_and_nothing_unknown()
    {
        foreach (var kind in LetterKindName.All)
            LetterTemplate.Default(kind.Kind).Check().ShouldBeEmpty(kind.Name);
    }

    [Fact]
    public void An_element_that_is_left_out_is_named()
    {
        var text = LetterDefaults.Of(LetterKind.CorrectionNotice).Replace("{补正事项}", "", StringComparison.Ordinal);

        var finding = new LetterTemplate(LetterKind.CorrectionNotice, text).Check().ShouldHaveSingleItem();
        (finding.Rule, finding.Message).ShouldBe(("LET-CorrectionNotice", "政府信息公开申请补正告知书不能没有补正事项，请保留占位 {补正事项}"));
    }

    [Theory]
    [InlineData("{不认识}")]
    [InlineData("{第三方}")]
    [InlineData("{申请人")]
    public void What_is_no_placeholder_of_the_letter_is_refused(string added) =>
        new LetterTemplate(LetterKind.Receipt, LetterDefaults.Of(LetterKind.Receipt) + "\n" + added).Check().Select(finding => finding.Rule).ShouldBe(["LET-TEMPLATE"]);

    [Fact]
    public void Versions_follow_each_other_and_the_default_comes_back()
    {
        var story = new LetterStory();
        var text = LetterDefaults.Of(LetterKind.Receipt) + "\n欢迎来电。";
        var save = new SaveLetterTemplate(story.Organ, LetterKind.Receipt, text);
        story.Platform.Rules(story.Head, new ResetLetterTemplate(story.Organ, LetterKind.Receipt)).ShouldBe(["LET-TEMPLATE"]);
        story.Platform.Do(story.Head, save);
        story.Platform.Rules(story.Head, save).ShouldBe(["LET-TEMPLATE"]);
        story.Platform.Rules(story.Signer, save).ShouldBe(["POST-PERMIT"]);
        Record(story).Current.ShouldBe(new LetterTemplate(LetterKind.Receipt, text, 1).Tidied());

        story.Platform.Do(story.Head, new ResetLetterTemplate(story.Organ, LetterKind.Receipt));
        Record(story).IsDefault.ShouldBeTrue();
        Record(story).Current.Version.ShouldBe(2);
        Record(story).Versions.Select(version => version.Text is null).ShouldBe([false, true]);
    }

    [Fact]
    public void A_sample_fills_every_placeholder()
    {
        var story = new LetterStory();
        foreach (var kind in LetterKindName.All)
        {
            var letter = LetterSample.Of(LetterTemplate.Default(kind.Kind), story.Platform.Tree.Find(story.Organ)!, story.Platform.Tree, story.Platform.Today);
            string.Concat(letter.Lines).ShouldNotContain("{");
        }
    }

    private static LetterTemplateRecord Record(LetterStory story) => LetterTemplateRecord.From(story.Platform.Of(LetterTemplateRecord.SubjectOf(story.Organ, LetterKind.Receipt)));
}
