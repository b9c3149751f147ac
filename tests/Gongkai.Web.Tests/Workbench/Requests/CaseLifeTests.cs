using Gongkai.Core.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>A request from the counter to the archive, over the pages, without script.</summary>
public sealed class CaseLifeTests : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task A_request_lives_from_receipt_to_archive()
    {
        var number = await story.Received();
        using var officer = await story.As(story.Officer);
        using var head = await story.As(story.Head);
        using var signer = await story.As(story.Signer);

        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Status.ShouldBe(200);
        officer.Words.ShouldContain("云滨青禾依申请〔2026〕1号");
        officer.Words.ShouldContain("2026-03-30");
        officer.Words.ShouldContain("王小明");
        officer.Words.ShouldContain("110*************1X");
        officer.Words.ShouldNotContain("11010119900307761X");

        await Do(officer, number, "assign", ("Form[Handler]", $"{story.Officer}"));
        await officer.Open(Act(number, "request-correction"));
        await officer.Press("下一步", ("Form[Matters]", "请写明是哪个小区、哪一期"), ("Form[DeliveredOn]", "2026-03-02"));
        officer.Words.ShouldContain("停钟：补正期限到 2026-03-23（15 个工作日）");
        await officer.Press("确认告知补正");
        officer.Words.ShouldContain("待补正");

        await story.On(2026, 3, 9);
        await Do(officer, number, "receive-correction");
        officer.Words.ShouldContain("2026-04-07");

        await story.On(2026, 3, 10);
        await Do(officer, number, "consult-third-party", ("Form[Party]", "云川建设有限公司"), ("Form[Interests]", "商业秘密"), ("Form[DeliveredOn]", "2026-03-10"));
        await story.On(2026, 3, 16);
        await Do(officer, number, "note-third-party", ("Form[Opinion]", "Consents"));
        (await story.Case(number)).State.ShouldBe(CaseState.Processing);

        await head.Open(Act(number, "extend"));
        await head.Press("下一步", ("Form[Workdays]", "5"), ("Form[Reason]", "须核对的材料多"));
        head.Words.ShouldContain("答复期限由 2026-04-13 改为 2026-04-20");
        await head.Press("确认同意延长");

        await Do(officer, number, "draft");
        await officer.Open(Act(number, "decide"));
        officer.Words.ShouldContain("是不是应由别的机关负责公开？");
        await officer.Open($"{Act(number, "decide")}?answer=A04");
        await officer.Press("下一步", ("Form[InformationList]", "验收报告 1 份，共 12 页"), ("Form[Balancing]", "第三方同意公开"));
        await officer.Press("确认拟处理决定");
        await Do(officer, number, "submit-review");

        await signer.Open(Act(number, "approve"));
        await signer.Press("下一步");
        await signer.Press("确认签发答复");
        signer.Words.ShouldContain("云滨青禾公开答〔2026〕1号");

        (string, string)[] sent = [("Form[Method]", "post"), ("Form[Carrier]", "邮政特快专递（EMS）"), ("Form[Tracking]", "1234567890123")];
        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Page.QuerySelector("a[href$='/acts/dispatch']").ShouldBeNull("what has not been written is not sent");
        await officer.Open("workbench");
        officer.Words.ShouldContain("文书待定稿：政府信息公开申请答复书");
        await officer.Open(Act(number, "dispatch"));
        await officer.Press("下一步", sent);
        officer.Words.ShouldContain("〔LET-SEND〕政府信息公开申请答复书还没有定稿");
        officer.Words.ShouldContain("〔LET-SEND〕政府信息公开告知第三方书还没有定稿");
        await story.Wrote(number);
        await Do(officer, number, "dispatch", sent);
        officer.Words.ShouldContain("按期办结");
        await story.On(2026, 3, 20);
        await Do(officer, number, "prove-delivery", ("Form[Proof]", "签收记录"));
        officer.Words.ShouldContain("申请复议的末日 2026-05-19");
        await Do(officer, number, "archive");
        (await story.Case(number)).ShouldSatisfyAllConditions(one => one.IsArchived.ShouldBeTrue(), one => one.Answer.ShouldBe(AnswerType.A04), one => one.DispatchedOn.ShouldBe(new DateOnly(2026, 3, 16)));
    }

    [Fact]
    public async Task What_the_law_does_not_allow_is_refused_with_its_rule_however_it_is_asked()
    {
        var number = await story.Received();
        using var officer = await story.As(story.Officer);
        using var head = await story.As(story.Head);
        await Do(officer, number, "assign");

        await officer.Open(Act(number, "dispatch"));
        await officer.Press("下一步", ("Form[Method]", "post"), ("Form[Carrier]", "顺丰快递"));
        officer.Words.ShouldContain("〔REQ-Dispatch〕");
        await officer.Open(Act(number, "request-correction"));
        await officer.Press("下一步", ("Form[Matters]", "请写明"), ("Form[Workdays]", "30"));
        officer.Words.ShouldContain("〔REQ-RequestCorrection〕补正期限应为 7 至 20 个工作日");
        officer.Page.QuerySelector("textarea[name='Form[Matters]']")!.TextContent.Trim().ShouldBe("请写明");
        await head.Open(Act(number, "extend"));
        await head.Press("下一步", ("Form[Workdays]", "21"), ("Form[Reason]", "材料多"));
        head.Words.ShouldContain("〔REG-33b〕延长期限应为 1 至 20 个工作日");

        await story.On(2026, 3, 20);
        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldContain("告知补正最迟在 2026-03-11");
        await officer.Open(Act(number, "notice-fee"));
        await officer.Press("下一步", ("Form[Basis]", "case"));
        officer.Words.ShouldContain("〔FEE-1〕当月第 1 件，没有达到收费标准");
        await officer.Open(Act(number, "extend"));
        officer.Status.ShouldBe(404);

        await story.On(2026, 4, 1);
        await head.Open(Act(number, "extend"));
        await head.Press("下一步", ("Form[Workdays]", "5"), ("Form[Reason]", "材料多"));
        head.Words.ShouldContain("答复期限 2026-03-30 已过，不能再延长");
        (await story.Case(number)).EverExtended.ShouldBeFalse();
    }

    [Fact]
    public async Task A_letter_goes_by_the_post_office_only_and_who_drafted_does_not_sign()
    {
        var number = await story.Received();
        await story.Did(number, new CaseAssigned());
        await story.Did(number, new AnswerDrafted());
        await story.Did(number, new AnswerDecided(AnswerType.A02, [new(AnswerElement.InformationList, "验收报告 1 份")]));
        await story.Did(number, new ReviewRequested());
        await story.Server.Do(new ApproveAnswer(story.Street, number, AnswerType.A02) { LegalDate = story.Today });
        using var officer = await story.As(story.Officer);

        await officer.Open(Act(number, "dispatch"));
        await officer.Press("下一步", ("Form[Method]", "post"), ("Form[Carrier]", "顺丰快递"));
        officer.Words.ShouldContain("〔SRV-2〕“顺丰快递”不是邮政企业");
        await officer.Press("下一步", ("Form[Method]", "post"), ("Form[Carrier]", ""));
        officer.Words.ShouldContain("邮寄的请写明邮政企业");
        (await story.Case(number)).DispatchedOn.ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_officers_on_one_case_the_second_sees_both_and_loses_nothing()
    {
        var number = await story.Received();
        using var officer = await story.As(story.Officer);
        using var colleague = await story.As(story.Colleague);
        await officer.Open(Act(number, "request-material?chosen=1"));
        await colleague.Open(Act(number, "assign"));
        await colleague.Press("下一步", ("Form[Handler]", $"{story.Handler}"));
        await colleague.Press("确认交办");

        await officer.Press("下一步", ("Form[From]", "1"), ("Form[What]", "2025 年的验收报告"));
        officer.Words.ShouldContain("tongshi 在");
        officer.Words.ShouldContain("还没有保存");
        officer.Page.QuerySelector("textarea[name='Form[What]']")!.TextContent.Trim().ShouldBe("2025 年的验收报告");
        await officer.Press("下一步");
        officer.Words.ShouldContain("协办不停钟");
        await officer.Press("确认协办调卷");
        (await story.Case(number)).ShouldSatisfyAllConditions(one => one.Assignment!.Handler.ShouldBe(story.Handler), one => one.Materials.Length.ShouldBe(1));
    }

    [Fact]
    public async Task Nobody_elsewhere_can_tell_that_a_case_exists_and_each_sees_what_is_theirs()
    {
        var number = await story.Received();
        using var stranger = await story.As(story.Stranger);
        await stranger.Open($"workbench/qinghe/requests/{number}");
        var (status, words) = (stranger.Status, WithoutTrace(stranger));
        await stranger.Open("workbench/qinghe/requests/4711");
        (stranger.Status, WithoutTrace(stranger)).ShouldBe((status, words));
        status.ShouldBe(404);

        using var supervisor = await story.As(story.Supervisor);
        await supervisor.Open($"workbench/qinghe/requests/{number}");
        supervisor.Status.ShouldBe(200);
        supervisor.Words.ShouldContain("2026-03-30");
        supervisor.Words.ShouldNotContain("王小明");
        supervisor.Words.ShouldNotContain("验收报告");

        using var officer = await story.As(story.Officer);
        await officer.Open($"workbench/qinghe/requests/{number}");
        await officer.Press("查看全部");
        officer.Words.ShouldContain("11010119900307761X");
        (await story.Server.Platform.History.Load(new(story.Street, Application.SubjectKind, 1))).Entries[^1].ShouldSatisfyAllConditions(
            entry => entry.Fact.ShouldBeOfType<IdentitySeen>(), entry => entry.Who.Person.ShouldBe(story.Officer));
        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldNotContain("11010119900307761X");
    }

    [Fact]
    public async Task The_list_finds_by_stage_due_and_number()
    {
        var late = await story.Received(new DateOnly(2026, 1, 12));
        await story.Received();
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests");
        officer.Words.ShouldContain("共 2 件");
        officer.Words.ShouldContain("超期");
        await officer.Open("workbench/qinghe/requests?due=late");
        officer.Words.ShouldContain("共 1 件");
        officer.Words.ShouldContain("云滨青禾依申请〔2026〕1号");
        await officer.Open("workbench/qinghe/requests?scope=all&q=%E3%80%942026%E3%80%952");
        officer.Words.ShouldContain("共 1 件");
        await officer.Open("workbench/qinghe/requests?state=CLOSED&scope=all");
        officer.Words.ShouldContain("没有符合条件的申请");
        late.ShouldBe(1);
    }

    private static string WithoutTrace(Guest guest) => System.Text.RegularExpressions.Regex.Replace(guest.Words, "[0-9a-f]{32}", "");

    private static string Act(long number, string act) => $"workbench/qinghe/requests/{number}/acts/{act}";

    private static async Task Do(Guest guest, long number, string act, params (string, string)[] fields)
    {
        await guest.Open(Act(number, act));
        guest.Status.ShouldBe(200, act);
        await guest.Press("下一步", fields);
        guest.Words.ShouldContain("请核对后确认", customMessage: guest.Words);
        await guest.Press("确认");
        guest.Words.ShouldContain("已办理", customMessage: guest.Words);
    }
}
