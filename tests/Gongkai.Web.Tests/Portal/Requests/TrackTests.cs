using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Portal.Requests;

/// <summary>By number and code: where the request stands, why the day is the day, what can be done now.</summary>
public sealed class TrackTests(SharedBrowser browser)
{
    [Fact]
    public async Task The_applicant_follows_it_from_submission_to_the_last_day_of_review()
    {
        await using var story = await Story.Begin();
        using var guest = await story.Enter();
        guest.At.ShouldBe("/track/application");
        guest.Words.ShouldContain("等机关与您确认收到");

        await story.Do(new ConfirmReceipt(story.Organ, story.Case, "电话确认", story.Today));
        await guest.Open("track/application");
        guest.Words.ShouldContain("为什么是 2025-05-21 这一天");
        guest.Words.ShouldContain("2025-04-21 收到，当天不算，次日起数 20 个工作日，到 2025-05-21");
        guest.Page.QuerySelectorAll(".due-days tbody tr").Length.ShouldBe(30);
        guest.Words.ShouldContain("放假（劳动节），不算");

        await story.Do(new HandleCase(story.Organ, story.Case, new CaseAssigned()));
        await story.Do(new HandleCase(story.Organ, story.Case, new CorrectionRequested(15, null, "请写明是哪一年的")));
        await guest.Open("track/application");
        guest.Words.ShouldContain("请写明是哪一年的");
        guest.Words.ShouldNotContain("发给我的文书", customMessage: "a letter that was not issued is nobody's to read");
        await guest.Open(Letter("docx"));
        guest.Status.ShouldBe(404);
        await story.Issue(LetterKind.CorrectionNotice);
        await guest.Open(Letter("docx"));
        using (var notice = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(guest.Content), isEditable: false))
            notice.MainDocumentPart!.Document!.InnerText.ShouldContain("请写明是哪一年的");
        await guest.Open(Letter("pdf"));
        guest.Content.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        await guest.Open("track/application");
        guest.Words.ShouldContain("发给我的文书");
        guest.Words.ShouldContain("不计等补正的 15 个工作日");
        await guest.Press("提交补正");
        guest.Status.ShouldBe(422);
        await guest.Press("提交补正", ("Text", "是 2024 年的"));
        guest.Words.ShouldContain("已收到您的补正");

        await story.Do(new HandleCase(story.Organ, story.Case, new AnswerDrafted()));
        await guest.Open("track/application");
        guest.Words.ShouldContain("机关正在办理");
        guest.Words.ShouldNotContain("拟答复");
        await story.Answer(AnswerType.A12, (AnswerElement.LegalProvision, "某法第几条"), (AnswerElement.Severability, "不能区分"));
        await guest.Open("track/application");
        guest.Words.ShouldContain("答复已经发出");
        guest.Words.ShouldContain("应当先自收到本告知书之日起60日内向青山区人民政府申请行政复议");
        await story.Do(new HandleCase(story.Organ, story.Case, new DeliveryProved("EMS")));
        await guest.Open("track/application");
        guest.Words.ShouldContain("申请行政复议的最后一天：2025-06-20");
        await guest.Open("track/application?handler=Review&number=" + story.Case);
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(guest.Content), isEditable: false);
        var text = document.MainDocumentPart!.Document!.InnerText;
        foreach (var word in new[] { "行政复议申请书", "清河街道办事处", "青山区人民政府", "王建国", "施工合同" })
            text.ShouldContain(word);
        text.ShouldNotContain(ApplyTests.Identity);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).ShouldBeEmpty();

        string Letter(string format) => $"track/application?handler=Letter&number={story.Case}&letter=correction-notice&format={format}";
    }

    [Fact]
    public async Task The_stamped_original_is_for_the_session_that_it_was_sent_to()
    {
        await using var story = await Story.Begin();
        await story.Do(new ConfirmReceipt(story.Organ, story.Case, "电话确认", story.Today));
        await story.Do(new HandleCase(story.Organ, story.Case, new CaseAssigned()));
        await story.Do(new HandleCase(story.Organ, story.Case, new CorrectionRequested(15, null, "请写明年度")));
        await story.Issue(LetterKind.CorrectionNotice);
        var (stamped, kept) = (await story.Scan("stamped"), await story.Scan("kept"));
        await story.Do(new AttachScan(story.Organ, story.Case, new LetterSlot(LetterKind.CorrectionNotice), stamped));

        using var guest = await story.Enter();
        guest.Page.QuerySelector("a[href*='handler=Original'], a[href*='/Original']")!.TextContent.ShouldStartWith("盖章原件");
        await guest.Open(Original("correction-notice", stamped));
        (guest.Status, System.Text.Encoding.ASCII.GetString(guest.Content)).ShouldBe((200, "stamped"));
        foreach (var other in new[] { Original("correction-notice", kept), Original("receipt", stamped), Original("correction-notice", 4711) })
        {
            await guest.Open(other);
            guest.Status.ShouldBe(404, other);
        }

        using var another = await story.Enter(await story.Hand());
        await another.Open(Original("correction-notice", stamped));
        another.Status.ShouldBe(404);
        using var nobody = new Guest(story.Server.Address);
        await nobody.Open(Original("correction-notice", stamped));
        nobody.At.ShouldBe("/track");
        await story.Do(new EraseAttachment(new Subject(story.Organ, Attachment.SubjectKind, stamped)) { Reason = "传错" });
        await guest.Open(Original("correction-notice", stamped));
        guest.Status.ShouldBe(404);

        string Original(string letter, long scan) => $"track/application?handler=Original&number={story.Case}&letter={letter}&scan={scan}";
    }

    [Fact]
    public async Task An_answer_that_names_another_organ_opens_its_form_with_the_content()
    {
        await using var story = await Story.Begin();
        await story.Do(new ConfirmReceipt(story.Organ, story.Case, "电话确认", story.Today));
        await story.Do(new HandleCase(story.Organ, story.Case, new CaseAssigned()));
        await story.Do(new HandleCase(story.Organ, story.Case, new AnswerDrafted()));
        await story.Answer(AnswerType.A22, (AnswerElement.ResponsibleOrgan, "青山区住房和城乡建设局，电话 0000-12345678"));
        using var guest = await story.Enter();
        guest.Words.ShouldContain("由 青山区住房和城乡建设局 负责公开");
        await guest.Press("去向它申请");
        guest.At.ShouldBe("/o/zhujian/apply/wanted");
        guest.Page.QuerySelector("textarea")!.TextContent.ShouldContain("施工合同");
        await guest.Open("o/zhujian/apply/identity");
        guest.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBeNullOrEmpty("who it is stays with the first organ");
    }

    [Fact]
    public async Task It_is_withdrawn_only_when_the_applicant_is_sure()
    {
        await using var story = await Story.Begin();
        using var guest = await story.Enter();
        await guest.Press("撤回");
        guest.Status.ShouldBe(422);
        await guest.Press("撤回", ("Sure", "true"));
        guest.Words.ShouldContain("已按您的要求撤回");
        guest.Page.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Trim() == "撤回");
        await guest.Press("结束查询");
        await guest.Open("track/application");
        guest.At.ShouldBe("/track");
    }

    [Fact]
    public async Task An_overdue_request_says_so_and_offers_review()
    {
        await using var story = await Story.Begin();
        await story.Do(new ConfirmReceipt(story.Organ, story.Case, "电话确认", story.Today));
        story.Clock.Now += TimeSpan.FromDays(60);
        using var guest = await story.Enter();
        guest.Words.ShouldContain("已经过了答复期限");
        await guest.Open("track/application?handler=Review&number=" + story.Case);
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(guest.Content), isEditable: false);
        document.MainDocumentPart!.Document!.InnerText.ShouldContain("责令被申请人对申请人的政府信息公开申请依法作出答复");
    }

    [Fact]
    public async Task What_was_being_written_when_the_time_was_over_is_there_after_coming_in_again()
    {
        await using var story = await Story.Begin();
        await story.Do(new ConfirmReceipt(story.Organ, story.Case, "电话确认", story.Today));
        await story.Do(new HandleCase(story.Organ, story.Case, new CaseAssigned()));
        await story.Do(new HandleCase(story.Organ, story.Case, new CorrectionRequested(15, null, "请写明是哪一年的")));
        using var guest = await story.Enter();
        story.Clock.Now += TimeSpan.FromMinutes(40);
        await guest.Press("提交补正", ("Text", "写了很久的补正"));
        guest.Status.ShouldBe(401);
        guest.Words.ShouldContain("您写的文字还在");
        await guest.Press("查询", ("Number", story.Receipt.Number), ("Code", story.Receipt.Code));
        guest.Page.QuerySelector("textarea")!.TextContent.ShouldContain("写了很久的补正");
        await guest.Press("提交补正");
        guest.Words.ShouldContain("已收到您的补正");
    }

    [Fact]
    public async Task Guesses_are_locked_out_forged_tokens_open_nothing_and_another_case_cannot_be_reached()
    {
        await using var story = await Story.Begin();
        var other = await story.Hand();
        using var guest = new Guest(story.Server.Address);
        await guest.Open($"track?number={story.Receipt.WrittenNumber}");
        guest.Page.QuerySelector("[name=Number]")!.GetAttribute("value").ShouldBe(story.Receipt.WrittenNumber);
        await guest.Press("查询", ("Code", other.Code));
        var unlike = guest.Words;
        await guest.Press("查询", ("Number", "0000000000"), ("Code", other.Code));
        guest.Words.ShouldBe(unlike, "a number that is there and one that is not look the same");
        for (var i = 0; i < 4; i++)
            await guest.Press("查询", ("Number", story.Receipt.Number), ("Code", "AAAA-AAAA-AAAA-AAAA"));
        await guest.Press("查询", ("Number", story.Receipt.Number), ("Code", story.Receipt.Code));
        guest.Words.ShouldContain("试得太快了");

        using var mine = await story.Enter(other);
        foreach (var handler in new[] { "Review", "Letter", "Elsewhere", "Withdraw", "Reply" })
        {
            await mine.Open($"track/application?handler={handler}&number={story.Case}");
            mine.Words.ShouldNotContain("施工合同二");
        }

        await mine.Open("track/application");
        await mine.Press("撤回", ("Sure", "true"), ("number", $"{story.Case}"));
        (await story.Server.Platform.Requests.Calendar()).ShouldNotBeNull();
        DisclosureCase.From(await story.Server.Platform.History.Load(DisclosureCase.SubjectOf(story.Organ, story.Case)))!.IsWithdrawn.ShouldBeFalse();
        using var forged = new HttpRequestMessage(HttpMethod.Get, "track/application");
        forged.Headers.Add("Cookie", "gongkai-track=AAAAAAAAAAAAAAAAAAAAAA");
        using var answer = await story.Server.Http.SendAsync(forged);
        answer.Headers.Location!.ToString().ShouldEndWith("/track");
    }

    [Fact]
    public async Task The_page_pleases_in_every_look()
    {
        await using var story = await Story.Begin();
        await story.Do(new ConfirmReceipt(story.Organ, story.Case, "电话确认", story.Today));
        await story.Do(new HandleCase(story.Organ, story.Case, new CaseAssigned()));
        await story.Do(new HandleCase(story.Organ, story.Case, new CorrectionRequested(15, null, "请写明是哪一年的")));
        await story.Issue(LetterKind.CorrectionNotice);
        foreach (var viewer in new[] { new Viewer(390), new Viewer(768, Dark: true), new Viewer(1440), new Viewer(390, Large: true) })
        {
            await using var visit = await browser.Visit($"{story.Server.Address}/track", viewer);
            await visit.Page.FillAsync("[name=Number]", story.Receipt.WrittenNumber);
            await visit.Page.FillAsync("[name=Code]", story.Receipt.WrittenCode);
            await visit.Page.ClickAsync("main .button");
            await visit.Page.WaitForURLAsync("**/track/application");
            visit.Requests.ShouldAllBe(address => !address.Contains(story.Receipt.Code, StringComparison.Ordinal) && !address.Contains(story.Receipt.WrittenCode, StringComparison.Ordinal));
            await visit.ShouldPlease($"{viewer}");
        }
    }

    /// <summary>A district, its street and its housing bureau; a request to the street, handed in online.</summary>
    private sealed class Story : IAsyncDisposable
    {
        private Story(RunningServer server, MovedClock clock) => (Server, Clock) = (server, clock);

        public RunningServer Server { get; }

        public MovedClock Clock { get; }

        public long Organ { get; private set; }

        public long Case { get; private set; } = 1;

        public SubmissionReceipt Receipt { get; private set; } = null!;

        public DateOnly Today => Server.Platform.Today;

        public static async Task<Story> Begin()
        {
            var clock = new MovedClock { Now = new DateTimeOffset(2025, 4, 21, 1, 0, 0, TimeSpan.Zero) };
            var story = new Story(await RunningServer.Start(options => options with { Demonstration = true }, clock), clock);
            var district = await story.Server.Organ("qingshan", "青山区人民政府", level: OrganLevel.County);
            story.Organ = (await story.Server.Do(new CreateOrgan(new OrganCreated("DEMO2", new OrganName("清河街道办事处"), district, "qinghe", new OrganNature(OrganLevel.Street, DocumentPrefix: "清河"))))).Subject.Organ;
            await story.Server.Do(new DescribeOrgan(story.Organ, new OrganDescription { DisclosureUnit = "党政综合办公室", Telephone = "010-55550101" }));
            await story.Server.Organ("zhujian", "青山区住房和城乡建设局", district, OrganLevel.Department);
            story.Receipt = await story.Hand();
            return story;
        }

        public async Task<SubmissionReceipt> Hand()
        {
            var token = await Server.Platform.Drafts.Begin(Organ, "{}");
            var act = new RegisterApplication(
                Organ, Channel.Online, ApplicantKind.NaturalPerson, new Parties([new Party("王建国", ApplyTests.Identity, "13800138000")]), null, Receipt is null ? "清河街道2024年的施工合同" : "会议纪要", IsReceived: false);
            return (await Server.Platform.Submissions.Submit(Organ, token, (number, files) => new SubmitApplication(act, Delivery.Email, PrivacyNotice.Version, number) { Files = files }))
                .ShouldBeOfType<Allowed<SubmissionReceipt>>().Value;
        }

        public async Task<Guest> Enter(SubmissionReceipt? receipt = null)
        {
            var guest = new Guest(Server.Address);
            await guest.Open("track");
            await guest.Press("查询", ("Number", (receipt ?? Receipt).WrittenNumber), ("Code", (receipt ?? Receipt).WrittenCode));
            return guest;
        }

        public Task<Receipt> Do(Act act) => Server.Do(act);

        public async Task Issue(LetterKind kind)
        {
            var view = (await Server.Platform.Letters.Open(Organ, Case, new LetterSlot(kind)))!;
            view.Findings.ShouldBeEmpty();
            await Do(new IssueLetter(Organ, Case, view.Slot, view.Letter!, view.Template.Current.Version, view.Seen));
        }

        /// <summary>A scan kept with the case; its number.</summary>
        public async Task<long> Scan(string words)
        {
            await using var file = (await Server.Platform.Attachments.Receive(Organ, new MemoryStream(System.Text.Encoding.ASCII.GetBytes(words)))).ShouldBeOfType<Allowed<Storage.Attachments.IncomingFile>>().Value;
            return (await Server.Platform.Attachments.Keep(Actor.Demonstration, file, AttachmentPurpose.Scan, DisclosureCase.SubjectOf(Organ, Case), "扫描.pdf", "application/pdf", ".pdf"))
                .ShouldBeOfType<Allowed<Receipt>>().Value.Subject.Number;
        }

        public async Task Answer(AnswerType answer, params (AnswerElement Element, string Text)[] elements)
        {
            await Do(new HandleCase(Organ, Case, new AnswerDecided(answer, [.. elements.Select(one => new StatedElement(one.Element, one.Text))])));
            await Do(new HandleCase(Organ, Case, new ReviewRequested()));
            var signer = await Server.Person("signer", Organ, Gongkai.Core.People.Role.Signer);
            var who = (await Server.Platform.Look()).Staff.ActorsOf(signer, Today).Single();
            await Server.Do(new ApproveAnswer(Organ, Case, answer) { LegalDate = Today }, who);
            await Do(new HandleCase(Organ, Case, new AnswerDispatched(DispatchMethod.Post, "EMS")));
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
