using System.Text;
using Gongkai.Core.Letters;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Tests;

namespace Gongkai.Core.Tests.Letters;

/// <summary>What each letter says, and what it may not lack.</summary>
public sealed class LetterWritingTests
{
    /// <summary>Each kind once, from a case that calls for it.</summary>
    private static IEnumerable<(LetterStory Story, LetterKind Kind)> Every()
    {
        yield return (New(), LetterKind.Receipt);
        yield return (New().Assigned().On("2026-03-05", new CorrectionRequested(Matters: "请写明小区名称\n请写明年度")), LetterKind.CorrectionNotice);
        yield return (New().Assigned().On("2026-03-05", new ReasonRequested(Facts: "本年提出申请46件")), LetterKind.ReasonNotice);
        var extended = New().Assigned();
        yield return (extended.On("2026-03-20", new DeadlineExtended(20), extended.Head, "需要调取的档案较多"), LetterKind.ExtensionNotice);
        var delayed = New().Assigned().On("2026-03-05", new ReasonRequested(Facts: "46件")).On("2026-03-10", new ReasonReceived("研究所用"));
        yield return (delayed.On("2026-03-12", new AnswerDelayed(new(2026, 6, 30)), delayed.Head, "涉及的档案数量大"), LetterKind.DelayNotice);
        yield return (With(Asked(), (LetterField.DisclosureContents, "补助标准中涉及贵方报价的部分")), LetterKind.ThirdPartyInquiry);
        yield return (Asked(), LetterKind.InquiryNotice);
        yield return (With(New().Assigned().On("2026-03-05", new OrganConsulted("o1", Organ: "云滨区住房和建设局")), (LetterField.DisclosureContents, "联合制定的补助标准")), LetterKind.OrganInquiry);
        yield return (With(New().Assigned().On("2026-03-05", new FeeNoticed(Amount: 10_000, Calculation: "按件计收：当月第11件，单价100元")), (LetterField.FeePayment, "凭缴款码在非税平台缴纳")), LetterKind.FeeNotice);
        yield return (New().Assigned().Answered(AnswerType.A02), LetterKind.Disclosure);
        yield return (With(Asked().On("2026-03-10", new ThirdPartyReplied("t1", Opinion.Consents)).Answered(AnswerType.A04), (LetterField.DisclosureContents, "补助标准中涉及贵方的部分")), LetterKind.ThirdPartyDisclosure);
        yield return (New().Assigned().Answered(AnswerType.A05), LetterKind.PartialDisclosure);
        yield return (New().Assigned().Answered(AnswerType.A16), LetterKind.Refusal);
        yield return (New().Assigned().Answered(AnswerType.A18), LetterKind.QueryChannel);
        yield return (New().Assigned().Answered(AnswerType.A21), LetterKind.Unavailable);
        yield return (New().Assigned().Answered(AnswerType.A31), LetterKind.NotProcessed);
        yield return (Lapsed(), LetterKind.Ended);
        yield return (New().Assigned().Answered(AnswerType.A43), LetterKind.OtherHandling);
        yield return (With(New().Assigned().Answered(AnswerType.A43), (LetterField.RecordCorrection, "更正前：门牌为青禾路11号\n更正后：门牌为青禾路1号")), LetterKind.RecordCorrection);
        yield return (New().Assigned().Answered(AnswerType.A02), LetterKind.ServiceRecord);
    }

    [Fact]
    public void No_kind_is_out_of_reach() => Every().Select(one => one.Kind).ShouldBe(Enum.GetValues<LetterKind>(), ignoreOrder: true);

    public static TheoryData<LetterKind> Kinds => [.. Every().Select(one => one.Kind)];

    [Fact]
    public void Every_letter_of_the_procedure_reads_as_approved()
    {
        var page = new StringBuilder();
        foreach (var (story, kind) in Every())
        {
            var letter = story.Write(kind);
            page.Append("# ").Append(letter.Title).Append('\n').Append(letter.Number ?? "（定稿时编号）").Append('\n');
            foreach (var paragraph in letter.Paragraphs)
                page.Append(paragraph.Text).Append('\n');
            foreach (var line in letter.Slip.Prepend(letter.Remedy).Append(letter.Contact).Append(letter.Date?.ToString("yyyy-MM-dd")).OfType<string>())
                page.Append(line).Append('\n');
            page.Append('\n');
        }

        ApprovedText.ShouldMatch(page.ToString(), "tests", "Gongkai.Core.Tests", "Letters", "letters.txt");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_letter_with_everything_may_be_issued_and_has_a_remedy_only_where_it_is_final(LetterKind kind)
    {
        var story = Story(kind);

        story.Missing(kind).ShouldBeEmpty();
        var issued = story.Platform.Try(story.Officer, story.Issue(kind));
        issued.ShouldBeOfType<Core.Rules.Allowed<Core.Ledger.Decision>>(string.Join('\n', story.Platform.Findings(story.Officer, story.Issue(kind))));
        (story.Write(kind).Remedy is not null).ShouldBe(LetterKindName.Of(kind).HasRemedy);
    }

    /// <summary>Whatever may not be lacking: without it the letter is refused by its rule, naming what to fill in.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void A_letter_lacking_an_element_is_refused_by_its_rule(LetterKind kind)
    {
        var (story, name) = (Story(kind), LetterKindName.Of(kind));
        foreach (var field in name.Required.Where(field => !LetterFieldName.Of(field).MayBeBlank))
        {
            var whole = story.Write(kind);
            var lacking = whole with { Body = [.. whole.Body.Select(paragraph => new LetterParagraph([.. paragraph.Runs.Where(run => run.Field != field)]))] };

            var findings = story.Platform.Findings(story.Officer, story.Issue(kind) with { Letter = lacking });
            findings.ShouldContain(finding => finding.Rule == name.Rule.Id && finding.Where.Contains(LetterFieldName.Of(field).Name), LetterFieldName.Of(field).Name);
        }
    }

    [Fact]
    public void What_the_case_does_not_say_is_named_and_not_made_up()
    {
        New().Assigned().On("2026-03-05", new CorrectionRequested()).Missing(LetterKind.CorrectionNotice).ShouldBe(["补正事项"]);
        Asked().Missing(LetterKind.ThirdPartyInquiry).ShouldBe(["拟公开内容"]);
        New().Assigned().On("2026-03-05", new FeeNoticed(Amount: 10_000, Calculation: "当月第11件")).Missing(LetterKind.FeeNotice).ShouldBe(["缴纳方式"]);
        new LetterStory(prefix: null).Received().Missing(LetterKind.Receipt).ShouldBe(["LET-NUMBER"]);
        new LetterStory(unit: null).Received().Missing(LetterKind.Receipt).ShouldBe(["查询方式", "LET-OFFICE"]);
        new LetterStory(hasParent: false).Received().Assigned().Answered(AnswerType.A02).Missing(LetterKind.Disclosure).ShouldBe(["LET-REMEDY"]);
    }

    [Fact]
    public void Neither_side_reads_of_the_other()
    {
        With(Asked(), (LetterField.DisclosureContents, "林小满申请的补助标准")).Missing(LetterKind.ThirdPartyInquiry).ShouldBe(["LET-PRIVACY"]);
        Asked().On("2026-03-10", new ThirdPartyReplied("t1", Opinion.Objects)).Answered(AnswerType.A14, text: "安居电梯公司不同意").Missing(LetterKind.Refusal).ShouldContain("LET-PRIVACY");
        New().Assigned().Answered(AnswerType.A02, text: "电话13800138000").Missing(LetterKind.Disclosure).ShouldContain("LET-PRIVACY");
    }

    [Fact]
    public void A_secret_is_named_a_secret_and_nothing_more()
    {
        var letter = New().Assigned().Answered(AnswerType.A11, text: "案卷号甲-7").Write(LetterKind.Refusal);

        var text = string.Concat(letter.Body.Select(paragraph => paragraph.Text));
        text.ShouldContain("属于依法确定的国家秘密");
        text.ShouldNotContain("保密审查结论");
    }

    [Theory]
    [InlineData(AnswerType.A16, "2026-03-12", "应当先自收到")]
    [InlineData(AnswerType.A21, "2026-03-12", "也可以自收到本告知书之日起6个月内")]
    [InlineData(AnswerType.A05, "2026-03-12", "对不予公开的部分不服的，应当先")]
    public void The_remedy_goes_by_the_answer_and_names_the_organ_but_no_last_day(AnswerType answer, string on, string words)
    {
        var remedy = New().Assigned().Answered(answer, on).Write(LetterKindName.For(answer)).Remedy!;

        remedy.ShouldContain(words);
        remedy.ShouldContain("云滨区人民政府");
        remedy.ShouldNotContain("2026年");
    }

    [Fact]
    public void Before_2024_a_refusal_might_go_to_court_directly()
    {
        var story = new LetterStory().Received("2023-12-01").Assigned("2023-12-04").Answered(AnswerType.A16, "2023-12-20");

        story.Write(LetterKind.Refusal).Remedy!.ShouldNotContain("应当先");
    }

    [Fact]
    public void Who_may_not_see_the_applicant_reads_the_letter_without_the_name()
    {
        var story = New().Assigned().Answered(AnswerType.A02, text: "给林小满的一份");

        var masked = story.Write(LetterKind.Disclosure).Seen(facet => facet is not (Facet.Applicant or Facet.FreeText));

        var text = string.Concat(masked.Paragraphs.Select(paragraph => paragraph.Text));
        text.ShouldNotContain("林小满");
        text.ShouldNotContain("老旧小区");
        text.ShouldContain($"给{LetterParagraph.Mask}的一份");
    }

    [Fact]
    public void A_day_that_is_not_certain_is_not_written()
    {
        var late = new LetterStory();
        late.Platform.Today = new(2031, 3, 10);
        var letter = late.Received("2031-03-03").Write(LetterKind.Receipt);

        string.Concat(letter.Body.Select(paragraph => paragraph.Text)).ShouldContain("自收到之日起20个工作日内");
    }

    [Fact]
    public void A_sealed_letter_reads_back_as_it_was()
    {
        var letter = New().Assigned().Answered(AnswerType.A05).Write(LetterKind.PartialDisclosure);

        Letter.Read(letter.ToContent().Json)!.Lines.ShouldBe(letter.Lines);
    }

    private static LetterStory Story(LetterKind kind) => Every().First(one => one.Kind == kind).Story;

    private static LetterStory New() => new LetterStory().Received();

    private static LetterStory Asked() => New().Assigned().On("2026-03-05", new ThirdPartyConsulted("t1", Interests: "商业秘密"));

    private static LetterStory Lapsed()
    {
        var story = New().Assigned().On("2026-03-05", new CorrectionRequested(Matters: "请写明年度")).On("2026-04-20", new CorrectionExpired());
        story.On("2026-04-20", new AnswerDecided(AnswerType.A41, [])).On("2026-04-20", new ReviewRequested());
        story.Platform.Do(story.Signer, new ApproveAnswer(story.Organ, story.Number, AnswerType.A41) { LegalDate = new(2026, 4, 21) });
        return story;
    }

    private static LetterStory With(LetterStory story, params (LetterField Field, string Text)[] fields)
    {
        story.Draft = new LetterDraft(null, fields.ToDictionary(one => one.Field, one => one.Text), []);
        return story;
    }
}
