using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;
using Gongkai.Core.Tests.People;

namespace Gongkai.Core.Tests.Requests;

/// <summary>Requests on the platform: who does what, and what comes of it.</summary>
public sealed class CaseActTests
{
    private readonly PaperPlatform platform = new() { Today = new DateOnly(2026, 3, 31) };
    private readonly long organ;
    private readonly Actor officer;
    private readonly Actor signer;
    private readonly Actor head;

    public CaseActTests()
    {
        organ = platform.Do(new CreateOrgan(new OrganCreated("DEMO1", new OrganName("青禾街道办事处"), null, "qinghe", new OrganNature(OrganLevel.Street, DocumentPrefix: "青禾")))).Organ;
        (officer, signer, head) = (platform.Hold(Role.CaseOfficer, organ), platform.Hold(Role.Signer, organ), platform.Hold(Role.UnitHead, organ));
        platform.Hold(Role.Drafter, organ);
    }

    [Fact]
    public void A_request_goes_from_the_counter_to_the_archive()
    {
        var one = Register("2026-03-02");
        var number = one.Number;

        Do(officer, "2026-03-03", number, new CaseAssigned());
        Do(officer, "2026-03-10", number, new AnswerDrafted());
        Do(officer, "2026-03-11", number, new AnswerDecided(AnswerType.A02, [new(AnswerElement.InformationList, "预算一份，3 页")]));
        Do(officer, "2026-03-11", number, new ReviewRequested());
        Approve(signer, "2026-03-12", number);
        Do(officer, "2026-03-13", number, new AnswerDispatched(DispatchMethod.Post, "中国邮政 EMS", "EX1"));
        Do(officer, "2026-03-16", number, new DeliveryProved());
        Do(officer, "2026-03-17", number, new CaseArchived());

        var state = State(number);
        (state.State, state.Number, state.Letter, state.Answer, state.DoneOn, state.ServedOn).ShouldBe(
            (CaseState.Closed, "青禾依申请〔2026〕1号", "青禾公开答〔2026〕1号", AnswerType.A02, new DateOnly(2026, 3, 13), new DateOnly(2026, 3, 16)));
    }

    [Fact]
    public void Numbers_of_a_year_run_without_gaps_and_anew_each_year()
    {
        State(Register("2025-12-30").Number).Number.ShouldBe("青禾依申请〔2025〕1号");
        State(Register("2026-03-02").Number).Number.ShouldBe("青禾依申请〔2026〕1号");
        State(Register("2026-03-02").Number).Number.ShouldBe("青禾依申请〔2026〕2号");
    }

    [Fact]
    public void Nobody_signs_what_they_drafted_and_no_courier_carries_it()
    {
        var number = Register("2026-03-02").Number;
        var both = platform.Appoint(officer.Person, organ, Role.Signer);
        Do(officer, "2026-03-03", number, new CaseAssigned());
        Do(officer, "2026-03-10", number, new AnswerDrafted());
        Do(officer, "2026-03-10", number, new AnswerDecided(AnswerType.A02, [new(AnswerElement.InformationList, "预算")]));
        Do(officer, "2026-03-10", number, new ReviewRequested());

        platform.Rules(both, Approval("2026-03-11", number)).Distinct().ShouldBe(["POST-SECOND"]);
        platform.Rules(officer, Approval("2026-03-11", number)).ShouldBe(["POST-PERMIT"]);
        Approve(signer, "2026-03-11", number);
        Rules(officer, "2026-03-12", number, new AnswerDispatched(DispatchMethod.Post, "顺丰速运")).ShouldBe(["SRV-2"]);
        Rules(officer, "2026-04-02", number, new AnswerDispatched(DispatchMethod.Post, "EMS")).ShouldBe(["REQ-Dates"]);
    }

    [Fact]
    public void Whom_one_asks_stands_outside_the_ledger()
    {
        var number = Register("2026-03-02").Number;
        Do(officer, "2026-03-03", number, new CaseAssigned());

        platform.Do(officer, new HandleCase(organ, number, new ThirdPartyConsulted("a", Interests: "商业秘密")) { ThirdParty = new Party("某公司", Address: "某路 1 号"), LegalDate = new(2026, 3, 4) });

        var asked = (ThirdPartyConsulted)platform.Of(DisclosureCase.SubjectOf(organ, number)).Entries[^1].Fact;
        asked.Party.ShouldNotBeNull();
        asked.ToString().ShouldNotContain("某公司");
        platform.Rules(officer, new HandleCase(organ, number, new RequestWithdrawn()) { ThirdParty = new Party("某公司"), LegalDate = new(2026, 3, 4) }).ShouldBe(["REQ-ConsultThirdParty"]);
        Rules(officer, "2026-03-05", number, new ThirdPartyConsulted("b", DeliveredOn: new(2026, 3, 4))).ShouldBe(["REQ-ConsultThirdParty"]);
    }

    [Fact]
    public void Only_the_head_grants_an_extension_and_only_once()
    {
        var number = Register("2026-03-02").Number;

        Rules(officer, "2026-03-05", number, new DeadlineExtended(10)).ShouldBe(["POST-PERMIT"]);
        Do(head, "2026-03-05", number, new DeadlineExtended(10));
        Rules(head, "2026-03-06", number, new DeadlineExtended(10)).ShouldBe(["REG-33b"]);
    }

    [Fact]
    public void An_online_request_is_numbered_when_it_is_confirmed_and_not_before()
    {
        var application = platform.Do(officer, Application("2026-03-02", Channel.Online, isReceived: false));
        var number = Cases(application).Single();
        State(number).Number.ShouldBeNull();
        platform.Rules(officer, new ConfirmReceipt(organ, number, "", new(2026, 3, 3)) { LegalDate = new(2026, 3, 3) }).ShouldBe(["REG-31"]);

        platform.Do(officer, new ConfirmReceipt(organ, number, "电话 0379-63312345，本人", new(2026, 3, 3)) { LegalDate = new(2026, 3, 3) });

        (State(number).Number, State(number).ReceivedOn).ShouldBe(("青禾依申请〔2026〕2号", new DateOnly(2026, 3, 3)));
    }

    [Fact]
    public void The_parts_of_a_split_have_numbers_of_their_own_and_the_clock_of_the_whole()
    {
        var application = platform.Do(officer, Application("2026-03-02", Channel.Counter, isReceived: true));
        var number = Cases(application).Single();

        platform.Do(officer, new SplitCase(organ, number, 2, new(2026, 3, 2)) { LegalDate = new(2026, 3, 4) });

        var parts = Cases(application).Select(State).ToList();
        parts.Select(one => one.Opening!.Part).ShouldBe([1, 2, 3]);
        parts.Select(one => one.Number).ShouldBeUnique();
        parts.ShouldAllBe(one => one.ReceivedOn == new DateOnly(2026, 3, 2) && one.State == CaseState.Received);
    }

    [Fact]
    public void A_date_of_receipt_that_was_wrong_is_put_right_by_another_and_what_follows_must_stay_lawful()
    {
        var number = Register("2026-03-02").Number;
        Do(officer, "2026-03-03", number, new CaseAssigned());
        Do(officer, "2026-03-11", number, new CorrectionRequested());
        var received = platform.Of(DisclosureCase.SubjectOf(organ, number)).Entries.Single(entry => entry.Fact is CaseReceived);
        Amend Amend(DateOnly to) => new(CaseAmendments.Cases, DisclosureCase.SubjectOf(organ, number), received.Number, received.Fact, to) { Reason = "签收单上的日期看错了" };

        // Seven workdays before the notice: 27 February would be too early.
        platform.Rules(head, Amend(new(2026, 2, 26))).ShouldBe(["REG-30"]);
        platform.Do(head, Amend(new(2026, 3, 3)));

        State(number).ReceivedOn.ShouldBe(new DateOnly(2026, 3, 3));
    }

    [Fact]
    public void A_date_alone_is_amended_and_what_is_more_than_a_slip_is_not()
    {
        var number = Register("2026-03-02").Number;
        Do(officer, "2026-03-03", number, new CaseAssigned());
        Do(officer, "2026-03-04", number, new CorrectionRequested(15, new(2026, 3, 4)));
        Do(officer, "2026-03-10", number, new CorrectionReceived());
        var subject = DisclosureCase.SubjectOf(organ, number);
        Entry Of<T>() => platform.Of(subject).Facts.Single(entry => entry.Fact is T);
        Amend Amend(Entry entry, Event? to = null, DateOnly? on = null) => new(CaseAmendments.Cases, subject, entry.Number, to ?? entry.Fact, on) { Reason = "签收单上的日期看错了" };

        platform.Do(head, Amend(Of<CorrectionReceived>(), on: new(2026, 3, 9)));
        AnswerClock.Of(State(number), WorkdayCalendar.Shipped)!.DueOn.ShouldBe(new DateOnly(2026, 4, 7));
        platform.Rules(officer, Amend(Of<CaseAssigned>(), new CaseAssigned(InternalDueOn: new(2026, 3, 9)))).ShouldBe(["POST-SECOND"]);
        platform.Rules(head, Amend(Of<CaseOpened>(), on: new(2026, 3, 1))).ShouldBe(["REQ-Amend"]);
        platform.Rules(head, Amend(Of<CaseReceived>(), new CaseReceived(Channel.Counter, "别的号"))).ShouldBe(["LEDGER-AMEND"]);
        platform.Rules(head, Amend(Of<CorrectionRequested>(), new CorrectionRequested(30, new(2026, 3, 4)))).ShouldBe(["REQ-RequestCorrection"]);

        Do(officer, "2026-03-11", number, new AnswerDrafted());
        Do(officer, "2026-03-11", number, new AnswerDecided(AnswerType.A02, [new(AnswerElement.InformationList, "预算一份")]));
        Do(officer, "2026-03-11", number, new ReviewRequested());
        Approve(signer, "2026-03-12", number);
        platform.Rules(head, Amend(Of<AnswerDecided>(), new AnswerDecided(AnswerType.A01, []))).ShouldBe(["REQ-Amend"]);
    }

    [Fact]
    public void A_remark_is_a_reference_on_the_ledger_and_is_not_amended()
    {
        var number = Register("2026-03-02").Number;
        platform.Rules(officer, new RemarkCase(organ, number, "  ")).ShouldBe(["REQ-Remark"]);
        platform.Rules(officer, new RemarkCase(organ, number, new string('字', 2001))).ShouldBe(["REQ-Remark"]);
        platform.Do(officer, new RemarkCase(organ, number, "李四说材料在二楼"));
        var remark = platform.Of(DisclosureCase.SubjectOf(organ, number)).Entries[^1];
        remark.Fact.ToString()!.ShouldNotContain("李四");
        State(number).State.ShouldBe(CaseState.Received);
        platform.Rules(head, new Amend(CaseAmendments.Cases, remark.Subject, remark.Number, remark.Fact, new(2026, 3, 3)) { Reason = "改" }).ShouldBe(["REQ-Amend"]);
        platform.Rules(platform.Hold(Role.Reader, organ), new RemarkCase(organ, number, "看过")).ShouldBe(["POST-PERMIT"]);
    }

    [Fact]
    public void What_was_typed_in_wrongly_is_amended_by_a_second_person_and_stays_off_the_ledger()
    {
        Register("2026-03-02");
        var subject = new Subject(organ, "application", 1);
        ApplicationRegistered Registered() => Gongkai.Core.Requests.Application.From(platform.Of(subject))!.Particulars;
        var before = Registered();
        AmendApplication Amended(string? name = "王晓明", string? wanted = null) =>
            new(organ, 1, ApplicantKind.NaturalPerson, name is null ? null : new Parties([new Party(name)]), "k2", wanted) { Reason = "照申请书" };

        platform.Rules(officer, Amended()).ShouldBe(["POST-SECOND"], "whoever typed it in");
        platform.Rules(head, Amended(name: null)).ShouldBe(["REQ-Amend"]);
        platform.Rules(head, Amended() with { Reason = null }).ShouldBe(["LEDGER-REASON"]);
        platform.Rules(head, Amended(name: " ")).ShouldBe(["REG-29"]);
        platform.Rules(head, Amended() with { Applicant = new Parties([new Party("甲"), new Party("乙")]) }).ShouldBe(["REQ-Amend"]);
        platform.Rules(head, Amended() with { Number = 4711 }).ShouldBe(["REQ-Amend"]);
        platform.Rules(signer, Amended()).ShouldBe(["POST-PERMIT"]);

        platform.Do(head, Amended(wanted: "2025年的验收报告") with { ApplicantKind = ApplicantKind.LegalServiceOrg });
        var after = Registered();
        (after.Kind, after.ApplicantKey, after.Principals, after.Channel).ShouldBe((ApplicantKind.LegalServiceOrg, "k2", before.Principals, before.Channel));
        Amended(wanted: "2025年的验收报告").Personal.Select(content => content.Purpose).ShouldBe([Parties.Purpose, "description"]);
        Amended(name: null, wanted: "2025年的验收报告").Personal.Select(content => content.Purpose).ShouldBe(["description"]);
        platform.Of(subject).Entries[^1].ToString().ShouldNotContain("王晓明");
        platform.Rules(head, Amended()).ShouldNotBeEmpty("second to whoever amended last");
        platform.Do(officer, Amended(name: null, wanted: "2024年的验收报告"));
        Registered().Applicant.ShouldBe(after.Applicant);
    }

    [Fact]
    public void Who_sees_the_whole_case_exports_it_and_the_ledger_keeps_the_digest()
    {
        var number = Register("2026-03-02").Number;
        ExportCase Export(long number) => new(organ, number, new string('a', 64), 5);

        platform.Do(head, Export(number));
        platform.Of(DisclosureCase.SubjectOf(organ, number)).Entries[^1].Fact.ShouldBe(new CaseExported(new string('a', 64), 5));
        State(number).State.ShouldBe(CaseState.Received);

        var exported = platform.Of(DisclosureCase.SubjectOf(organ, number)).Entries[^1];
        platform.Rules(officer, new Amend(CaseAmendments.Cases, exported.Subject, exported.Number, exported.Fact, new(2026, 3, 3)) { Reason = "改" }).ShouldBe(["REQ-Amend"]);
        platform.Rules(officer, Export(4711)).ShouldBe(["REQ-Export"]);
        platform.Rules(officer, Export(number) with { Manifest = "无" }).ShouldBe(["REQ-Export"]);
        platform.Rules(officer, Export(number) with { LegalDate = new(2026, 3, 3) }).ShouldBe(["REQ-Export"]);
        platform.Rules(signer, Export(number)).ShouldBe(["POST-PERMIT"]);
        platform.Rules(platform.Hold(Role.Reader, organ), Export(number)).ShouldBe(["POST-PERMIT"]);
    }

    [Fact]
    public void What_was_overturned_is_done_anew_beside_the_original_with_a_term_of_its_own()
    {
        var number = Register("2026-01-05").Number;
        var remedy = platform.Do(officer, new FileRemedy(organ, new RemedyFiled(number, RemedyKind.Reconsideration)) { LegalDate = new(2026, 2, 6) }).Number;
        OpenRedo Redo() => new(organ, remedy, number, new(2026, 3, 20), new(2026, 4, 10)) { LegalDate = new(2026, 3, 20) };
        platform.Rules(officer, Redo()).ShouldBe(["REM-3"]);
        platform.Do(officer, new ConcludeRemedy(organ, remedy, new RemedyConcluded(RemedyDecision.OrderedToAct, new(2026, 4, 10))) { LegalDate = new(2026, 3, 18) });

        var redo = State(platform.Do(officer, Redo()).Number);

        (redo.IsRedo, redo.ReceivedOn, AnswerClock.Of(redo, WorkdayCalendar.Shipped)!.DueOn).ShouldBe((true, new DateOnly(2026, 3, 20), new DateOnly(2026, 4, 10)));
        State(number).State.ShouldBe(CaseState.Received);
        CountedCase.Of(organ, 9, redo, ApplicantKind.NaturalPerson).ShouldBeNull();
    }

    [Fact]
    public void Holidays_installed_later_move_open_cases_only_and_say_whom_to_tell()
    {
        var (open, done) = (State(Register("2026-03-02").Number), State(Register("2026-03-02").Number) with { DoneOn = new DateOnly(2026, 3, 9) });
        var package = HolidayPackage.Shipped with { Version = "2026.2", Years = [2026], Days = [.. HolidayPackage.Shipped.Days.Where(day => day.Date.Year == 2026), new(new(2026, 12, 31), "元旦", IsOffDay: true)] };
        package = package with { Days = [.. package.Days.Append(new(new(2026, 3, 20), "临时", IsOffDay: true)).OrderBy(day => day.Date)] };

        var change = CalendarChange.Preview([("open", open), ("done", done)], WorkdayCalendar.Shipped, WorkdayCalendar.Shipped.With(package)).ShouldHaveSingleItem();

        (change.Key, change.Before.DueOn, change.After.DueOn, change.NeedsTelling).ShouldBe(("open", new DateOnly(2026, 3, 30), new DateOnly(2026, 3, 31), true));
        var system = platform.Hold(Role.SystemAdministrator);
        platform.Do(system, new InstallHolidays(package));
        platform.Rules(system, new InstallHolidays(package)).ShouldBe(["CAL-PACKAGE"]);
        // The thirtieth would have been one day late for an extension; it no longer is.
        Do(head, "2026-03-31", open.Opening!.Application, new DeadlineExtended(5));
    }

    [Fact]
    public void What_a_letter_is_not_needed_for_is_closed_by_the_head()
    {
        var number = Register("2026-03-02").Number;
        Do(officer, "2026-03-03", number, new RequestWithdrawn());
        Do(officer, "2026-03-03", number, new AnswerDecided(AnswerType.A43, []));

        Rules(officer, "2026-03-04", number, new ClosedWithoutLetter()).ShouldBe(["POST-PERMIT"]);
        Do(head, "2026-03-04", number, new ClosedWithoutLetter());

        (State(number).State, State(number).DoneOn).ShouldBe((CaseState.Closed, new DateOnly(2026, 3, 4)));
    }

    private Subject Register(string day) => DisclosureCase.SubjectOf(organ, Cases(platform.Do(officer, Application(day, Channel.Counter, isReceived: true))).Single());

    private RegisterApplication Application(string day, Channel channel, bool isReceived)
    {
        // One of the online channel is registered first, so that numbers already run.
        if (!isReceived)
            Register(day);
        return new(organ, channel, ApplicantKind.NaturalPerson, new Parties([new Party("张三")]), null, "2025 年部门预算", isReceived) { LegalDate = CaseStory.Day(day) };
    }

    private IEnumerable<long> Cases(Subject application) =>
        platform.Histories.Where(history => history.Subject.Kind == DisclosureCase.SubjectKind)
            .Where(history => history.Entries[0].Fact is CaseOpened opened && opened.Application == application.Number).Select(history => history.Subject.Number).Order();

    private DisclosureCase State(long number) => DisclosureCase.From(platform.Of(DisclosureCase.SubjectOf(organ, number)))!;

    private ApproveAnswer Approval(string day, long number) => new(organ, number, AnswerType.A02) { LegalDate = CaseStory.Day(day) };

    private void Approve(Actor who, string day, long number) => platform.Do(who, Approval(day, number));

    private void Do(Actor who, string day, long number, CaseFact fact) => platform.Do(who, new HandleCase(organ, number, fact) { LegalDate = CaseStory.Day(day) });

    private IEnumerable<string> Rules(Actor who, string day, long number, CaseFact fact) => platform.Rules(who, new HandleCase(organ, number, fact) { LegalDate = CaseStory.Day(day) });
}
