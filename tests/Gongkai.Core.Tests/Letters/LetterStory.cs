using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Tests.People;

namespace Gongkai.Core.Tests.Letters;

/// <summary>A case on the platform in memory, and the letters it calls for; the applicant is 林小满, the third party 安居电梯公司.</summary>
internal sealed class LetterStory
{
    public LetterStory(string? prefix = "云滨", string? unit = "党政综合办公室", bool hasParent = true)
    {
        long? district = hasParent ? Platform.Do(new CreateOrgan(new OrganCreated("DEMO9", new OrganName("云滨区人民政府"), null, "yunbin", new OrganNature(OrganLevel.County)))).Organ : null;
        Organ = Platform.Do(new CreateOrgan(new OrganCreated("DEMO1", new OrganName("云滨区青禾街道办事处"), district, "qinghe", new OrganNature(OrganLevel.Street, DocumentPrefix: prefix)))).Organ;
        if (unit is not null)
            Platform.Do(new DescribeOrgan(Organ, new OrganDescription { DisclosureUnit = unit, Telephone = "010-55550101", Street = "云滨区青禾路1号" }));
        (Officer, Signer, Head) = (Platform.Hold(Role.CaseOfficer, Organ), Platform.Hold(Role.Signer, Organ), Platform.Hold(Role.UnitHead, Organ));
        Platform.Hold(Role.Drafter, Organ);
    }

    public PaperPlatform Platform { get; } = new() { Today = new DateOnly(2026, 6, 30) };

    public long Organ { get; }

    public Actor Officer { get; }

    public Actor Signer { get; }

    public Actor Head { get; }

    public long Number { get; private set; }

    public LetterDraft Draft { get; set; } = LetterDraft.Blank;

    public History History => Platform.Of(DisclosureCase.SubjectOf(Organ, Number));

    public CaseLetters Letters => CaseLetters.From(Platform.Of(CaseLetters.SubjectOf(Organ, Number)));

    public LetterFile File => new(
        Platform.Tree.Find(Organ)!, Platform.Tree, WorkdayCalendar.Shipped, History, ApplicantKind.NaturalPerson,
        new Parties([new Party("林小满", "11010519491231002X", "13800138000")]), "2025年度老旧小区加装电梯补助的发放标准",
        History.Facts.Select(entry => entry.Fact).OfType<ThirdPartyConsulted>().ToDictionary(fact => fact.Ref, _ => new Party("安居电梯公司")));

    public LetterStory Received(string on = "2026-03-02")
    {
        Platform.Do(Officer, new RegisterApplication(Organ, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party("林小满")]), null, "补助标准", IsReceived: true) { LegalDate = Day(on) });
        Number = Platform.Histories.Where(one => one.Subject.Kind == DisclosureCase.SubjectKind).Max(one => one.Subject.Number);
        return this;
    }

    public LetterStory On(string day, CaseFact fact, Actor? who = null, string? reason = null)
    {
        Platform.Do(who ?? Officer, new HandleCase(Organ, Number, fact) { LegalDate = Day(day), Reason = reason });
        return this;
    }

    public LetterStory Assigned(string day = "2026-03-03") => On(day, new CaseAssigned());

    /// <summary>Decided, reviewed and signed.</summary>
    public LetterStory Answered(AnswerType answer, string on = "2026-03-12", string text = "已写明")
    {
        On(on, new AnswerDrafted()).On(on, new AnswerDecided(answer, [.. AnswerTypeName.Of(answer).Elements.Select(element => new StatedElement(element, $"{AnswerElementName.Of(element).Name}{text}"))]));
        On(on, new ReviewRequested());
        Platform.Do(Signer, new ApproveAnswer(Organ, Number, answer) { LegalDate = Day(on) });
        return this;
    }

    public DueLetter Due(LetterKind kind, int ordinal = 1) => File.Due.First(due => due.Slot == new LetterSlot(kind, ordinal));

    public Letter Write(LetterKind kind, int ordinal = 1) => LetterWriting.Write(File, Due(kind, ordinal), LetterTemplate.Default(kind), Draft);

    public IReadOnlyList<string> Missing(LetterKind kind) =>
        [.. LetterWriting.Check(File, Due(kind), LetterTemplate.Default(kind), Draft).Select(finding => finding.Where is [var where] ? where : finding.Rule)];

    public IssueLetter Issue(LetterKind kind, int ordinal = 1) => new(Organ, Number, new LetterSlot(kind, ordinal), Write(kind, ordinal), 0, History.Version);

    /// <summary>Issued; the number it has now.</summary>
    public string? Issued(LetterStory story, LetterKind kind)
    {
        story.Platform.Do(story.Officer, story.Issue(kind));
        return story.Letters.Standing(new LetterSlot(kind))!.Number;
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
