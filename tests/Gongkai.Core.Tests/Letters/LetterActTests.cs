using Gongkai.Core.Attachments;
using Gongkai.Core.Letters;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Tests.Letters;

/// <summary>Saving, issuing, voiding, and the numbers.</summary>
public sealed class LetterActTests
{
    [Fact]
    public void Numbers_run_by_word_and_year_without_gaps()
    {
        var story = new LetterStory();
        story.Issued(story.Received("2026-03-02"), LetterKind.Receipt).ShouldBe("云滨公开回〔2026〕1号");
        story.Issued(story.Received("2026-03-04"), LetterKind.Receipt).ShouldBe("云滨公开回〔2026〕2号");
        story.Issued(story.Assigned("2026-03-05").On("2026-03-05", new CorrectionRequested(Matters: "年度")), LetterKind.CorrectionNotice).ShouldBe("云滨公开补〔2026〕1号");
        story.Issued(story.Received("2025-12-30"), LetterKind.Receipt).ShouldBe("云滨公开回〔2025〕1号");
    }

    [Fact]
    public void A_refused_letter_uses_up_no_number()
    {
        var story = new LetterStory().Received();
        story.Platform.Rules(story.Officer, story.Issue(LetterKind.Receipt) with { Seen = 1 }).ShouldBe(["LET-ISSUE"]);

        story.Issued(story, LetterKind.Receipt).ShouldBe("云滨公开回〔2026〕1号");
    }

    [Fact]
    public void An_answer_has_the_number_of_its_approval_and_the_third_party_the_next()
    {
        var story = new LetterStory().Received().Assigned().On("2026-03-05", new ThirdPartyConsulted("t1", Interests: "商业秘密")).On("2026-03-10", new ThirdPartyReplied("t1", Opinion.Consents)).Answered(AnswerType.A04);
        story.Draft = new LetterDraft(null, new Dictionary<LetterField, string> { [LetterField.DisclosureContents] = "补助标准" }, []);

        story.Issued(story, LetterKind.Disclosure).ShouldBe("云滨公开答〔2026〕1号");
        story.Issued(story, LetterKind.ThirdPartyDisclosure).ShouldBe("云滨公开答〔2026〕2号");
        story.Issued(story, LetterKind.ServiceRecord).ShouldBeNull();
    }

    [Fact]
    public void What_is_issued_is_issued_once_and_not_changed()
    {
        var story = new LetterStory().Received();
        story.Platform.Do(story.Officer, story.Issue(LetterKind.Receipt));

        story.Platform.Rules(story.Officer, story.Issue(LetterKind.Receipt)).ShouldBe(["LET-ISSUE"]);
        story.Platform.Rules(story.Officer, new SaveLetter(story.Organ, story.Number, new(LetterKind.Receipt), LetterDraft.Blank)).ShouldBe(["LET-ISSUE"]);
    }

    [Fact]
    public void An_answer_is_not_issued_before_it_was_approved_nor_voided_after_it_was_sent()
    {
        var story = new LetterStory().Received().Assigned().On("2026-03-10", new AnswerDrafted()).On("2026-03-10", new AnswerDecided(AnswerType.A02, [new(AnswerElement.InformationList, "一份")]));
        story.Platform.Rules(story.Officer, story.Issue(LetterKind.Disclosure)).ShouldBe(["LET-ISSUE"]);

        story.On("2026-03-10", new ReviewRequested());
        story.Platform.Do(story.Signer, new ApproveAnswer(story.Organ, story.Number, AnswerType.A02) { LegalDate = new(2026, 3, 11) });
        story.Platform.Do(story.Officer, story.Issue(LetterKind.Disclosure));
        story.On("2026-03-12", new AnswerDispatched(DispatchMethod.Post, "EMS", "EX1"));
        story.Platform.Rules(story.Officer, new VoidLetter(story.Organ, story.Number, new(LetterKind.Disclosure)) { Reason = "写错了" }).ShouldBe(["LET-VOID"]);
    }

    [Fact]
    public void A_voided_letter_keeps_its_number_and_the_next_has_another()
    {
        var story = new LetterStory().Received();
        story.Issued(story, LetterKind.Receipt);
        var slot = new LetterSlot(LetterKind.Receipt);
        story.Platform.Rules(story.Officer, new VoidLetter(story.Organ, story.Number, slot)).ShouldBe(["LET-VOID"]);
        story.Platform.Do(story.Officer, new VoidLetter(story.Organ, story.Number, slot) { Reason = "申请内容写错" });

        story.Issued(story, LetterKind.Receipt).ShouldBe("云滨公开回〔2026〕2号");
        story.Letters.Issued.Select(one => (one.Number, one.VoidedFor)).ShouldBe([("云滨公开回〔2026〕1号", "申请内容写错"), ("云滨公开回〔2026〕2号", null)]);
    }

    [Fact]
    public void No_letter_without_its_step_and_nothing_filled_in_that_the_case_says()
    {
        var story = new LetterStory().Received();
        story.Platform.Rules(story.Officer, new SaveLetter(story.Organ, story.Number, new(LetterKind.CorrectionNotice), LetterDraft.Blank)).ShouldBe(["LET-ISSUE"]);
        story.Platform.Rules(story.Officer, new SaveLetter(story.Organ, story.Number, new(LetterKind.Receipt), LetterDraft.Blank with { Fields = new Dictionary<LetterField, string> { [LetterField.ReceivedOn] = "昨天" } }))
            .ShouldBe(["LET-ISSUE"]);
        story.Platform.Rules(story.Signer, story.Issue(LetterKind.Receipt)).ShouldBe(["POST-PERMIT"]);
    }

    [Fact]
    public void An_answer_is_sent_when_its_letters_are_final_and_not_after_they_were_voided()
    {
        var story = new LetterStory().Received().Assigned().On("2026-03-05", new ThirdPartyConsulted("t1", Interests: "商业秘密")).On("2026-03-10", new ThirdPartyReplied("t1", Opinion.Consents)).Answered(AnswerType.A04);
        story.Draft = new LetterDraft(null, new Dictionary<LetterField, string> { [LetterField.DisclosureContents] = "补助标准" }, []);
        var send = new SendAnswer(story.Organ, story.Number, new(DispatchMethod.Post, "EMS", "EX1")) { LegalDate = new(2026, 3, 13) };
        story.Platform.Rules(story.Officer, send).ShouldBe(["LET-SEND", "LET-SEND"]);
        story.Issued(story, LetterKind.ThirdPartyDisclosure);
        story.Issued(story, LetterKind.Disclosure);
        story.Platform.Do(story.Officer, new VoidLetter(story.Organ, story.Number, new(LetterKind.Disclosure)) { Reason = "写错了" });
        story.Platform.Rules(story.Officer, send).ShouldBe(["LET-SEND"]);
        story.Issued(story, LetterKind.Disclosure);

        story.Platform.Rules(story.Officer, send with { Sent = new(DispatchMethod.Post, "顺丰快递") }).ShouldBe(["SRV-2"]);
        story.Platform.Rules(story.Signer, send).ShouldBe(["POST-PERMIT"]);
        story.Platform.Do(story.Officer, send);
        DisclosureCase.From(story.History)!.DispatchedOn.ShouldBe(new DateOnly(2026, 3, 13));
    }

    [Fact]
    public void A_stamped_scan_is_one_kept_with_the_case()
    {
        var story = new LetterStory().Received();
        var (slot, about) = (new LetterSlot(LetterKind.Receipt), DisclosureCase.SubjectOf(story.Organ, story.Number));
        var elsewhere = story.Platform.Do(story.Officer, new AddAttachment(AttachmentPurpose.Material, about, "a.pdf", "application/pdf", ".pdf", 9, "d", "p")).Number;
        var scan = story.Platform.Do(story.Officer, new AddAttachment(AttachmentPurpose.Scan, about, "a.pdf", "application/pdf", ".pdf", 9, "d", "p")).Number;
        story.Platform.Rules(story.Officer, new AttachScan(story.Organ, story.Number, slot, scan)).ShouldBe(["LET-SCAN"]);
        story.Issued(story, LetterKind.Receipt);

        story.Platform.Rules(story.Officer, new AttachScan(story.Organ, story.Number, slot, elsewhere)).ShouldBe(["LET-SCAN"]);
        story.Platform.Do(story.Officer, new AttachScan(story.Organ, story.Number, slot, scan));
        story.Letters.Standing(slot)!.Scans.ShouldBe([scan]);
    }

    [Theory]
    [InlineData("receipt", LetterKind.Receipt, 1)]
    [InlineData("third-party-inquiry-2", LetterKind.ThirdPartyInquiry, 2)]
    public void An_address_names_one_letter(string key, LetterKind kind, int ordinal)
    {
        LetterSlot.Find(key).ShouldBe(new LetterSlot(kind, ordinal));
        new LetterSlot(kind, ordinal).Key.ShouldBe(key);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("receipt-1")]
    [InlineData("receipt-x")]
    [InlineData(null)]
    public void A_wrong_address_names_none(string? key) => LetterSlot.Find(key).ShouldBeNull();

    [Fact]
    public void What_was_written_elsewhere_is_sent_with_its_scan_its_number_and_its_elements()
    {
        var story = new LetterStory().Received().Assigned().Answered(AnswerType.A02);
        var kind = LetterKindName.Of(LetterKind.Disclosure);
        long Scan(AttachmentPurpose purpose = AttachmentPurpose.Scan) =>
            story.Platform.Do(story.Officer, new AddAttachment(purpose, DisclosureCase.SubjectOf(story.Organ, story.Number), "答复.pdf", "application/pdf", ".pdf", 1, new string('0', 64), new string('0', 64))).Number;
        var scan = Scan();
        IssueElsewhere Elsewhere(string? number = "云滨街办函〔2026〕8号", string date = "2026-03-12") => new(story.Organ, story.Number, new(LetterKind.Disclosure), number, LetterStory.Day(date), scan, kind.Required, HasRemedy: true);
        var sent = new SendAnswer(story.Organ, story.Number, new AnswerDispatched(DispatchMethod.Post, "EMS", "EX1")) { LegalDate = new(2026, 3, 13) };

        story.Platform.Rules(story.Officer, sent).ShouldBe(["LET-SEND"]);
        story.Platform.Rules(story.Officer, Elsewhere() with { Confirmed = [.. kind.Required.Skip(1)] }).ShouldBe(["LET-Disclosure"]);
        story.Platform.Rules(story.Officer, Elsewhere() with { HasRemedy = false }).ShouldBe(["LET-REMEDY"]);
        story.Platform.Rules(story.Officer, Elsewhere() with { Scan = Scan(AttachmentPurpose.Material) }).ShouldBe(["LET-SCAN"]);
        foreach (var number in new[] { null, "8号", "函〔26〕8号", "函〔2025〕8号" })
            story.Platform.Rules(story.Officer, Elsewhere(number)).ShouldBe(["LET-ELSEWHERE"], number);
        story.Platform.Rules(story.Officer, Elsewhere(date: "2026-07-01")).ShouldBe(["LET-ELSEWHERE"]);
        story.Platform.Rules(story.Officer, Elsewhere("云滨公开答〔2026〕99号")).ShouldBe(["LET-NUMBER"]);
        story.Platform.Rules(story.Head, Elsewhere()).ShouldBe(["POST-PERMIT"]);

        story.Platform.Do(story.Officer, Elsewhere("云滨街办函 [2026] ８号"));
        var standing = story.Letters.Standing(new(LetterKind.Disclosure))!;
        (standing.Number, standing.IsElsewhere, standing.Scans.Single()).ShouldBe(("云滨街办函〔2026〕8号", true, scan));
        story.Platform.Rules(story.Officer, story.Issue(LetterKind.Disclosure)).ShouldBe(["LET-ISSUE"]);
        story.Platform.Do(story.Officer, sent);
        story.Platform.Rules(story.Officer, new VoidLetter(story.Organ, story.Number, new(LetterKind.Disclosure)) { Reason = "写错了" }).ShouldBe(["LET-VOID"]);

        story.Received("2026-03-04").Assigned("2026-03-05").Answered(AnswerType.A02);
        scan = Scan();
        story.Platform.Rules(story.Officer, Elsewhere()).ShouldBe(["LET-NUMBER"], "a number is used once");
        story.Platform.Do(story.Officer, Elsewhere("云滨公开答〔2026〕2号"));
        story.Platform.Do(story.Officer, new VoidLetter(story.Organ, story.Number, new(LetterKind.Disclosure)) { Reason = "扫描件选错了" });
        story.Platform.Do(story.Officer, Elsewhere("云滨公开答〔2026〕2号"));
    }
}
