using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Letters;

/// <summary>Letters composed from what is stored, sealed when they are issued.</summary>
public sealed class LetterQueriesTests(PostgresCluster cluster)
{
    private const string Name = "林小满";
    private static readonly LetterSlot Receipt = new(LetterKind.Receipt);
    private static readonly LetterSlot Correction = new(LetterKind.CorrectionNotice);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothEngines]
    public async Task A_letter_is_issued_as_it_was_read_and_stays_so(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await Organ(open);
        var number = await Register(open, organ);
        await open.Do(new HandleCase(organ, number, new CaseAssigned()) { LegalDate = open.Platform.Today });
        await open.Do(new HandleCase(organ, number, new CorrectionRequested()) { LegalDate = open.Platform.Today });

        (await open.Platform.Letters.Of(organ, number, Stop))!.Select(one => (one.Slot, one.Missing, one.IsWaiting)).ShouldBe([(Receipt, 0, true), (Correction, 1, true)]);
        await open.Do(new SaveLetter(organ, number, Correction, LetterDraft.Blank with { Fields = new Dictionary<LetterField, string> { [LetterField.CorrectionMatters] = "请写明林小满所住的小区" } }));
        var view = (await open.Platform.Letters.Open(organ, number, Correction, Stop))!;
        view.Findings.ShouldBeEmpty();
        await open.Do(new IssueLetter(organ, number, Correction, view.Letter!, view.Template.Current.Version, view.Seen));

        // Whatever is changed afterwards, the letter is what was issued.
        await open.Do(new SaveLetterTemplate(organ, LetterKind.CorrectionNotice, LetterDefaults.Of(LetterKind.CorrectionNotice) + "\n特此告知。"));
        await open.Do(new RenameOrgan(organ, new OrganName("示例新名机关")));
        await open.Reopen();
        var issued = (await open.Platform.Letters.Open(organ, number, Correction, Stop))!;
        issued.Letter!.Lines.ShouldBe((view.Letter! with { Number = "云滨公开补〔2026〕1号" }).Lines);
        issued.Issued!.Number.ShouldBe("云滨公开补〔2026〕1号");
        issued.Letter.Addressee!.Text.ShouldBe($"{Name}：");
        (await open.Platform.Audit.Verify(stop: Stop)).Breaks.ShouldBeEmpty();
        foreach (var payload in await open.Platform.Database.Read(session => session.Rows<string>("select payload from entry")))
            payload.ShouldNotContain(Name);
    }

    /// <summary>Two processes and twenty letters at once: each has a number, none is left out or used twice.</summary>
    [Theory, OnBothEngines]
    public async Task Numbers_have_no_gaps_when_many_issue_at_once(Engine engine)
    {
        const int Cases = 10;
        await using var open = await OpenPlatform.On(engine, cluster);
        await using var other = await open.Another();
        var organ = await Organ(open);
        List<long> cases = [];
        for (var i = 0; i < Cases; i++)
            cases.Add(await Register(open, organ));

        var outcomes = await Task.WhenAll(cases.SelectMany(number => new[] { open.Platform, other }.Select(async platform =>
        {
            var view = (await platform.Letters.Open(organ, number, Receipt, Stop))!;
            return await platform.Acts.Perform(Actor.Demonstration, new IssueLetter(organ, number, Receipt, view.Letter!, 0, view.Seen), Stop);
        })));

        outcomes.Count(outcome => outcome is Allowed<Core.Ledger.Receipt>).ShouldBe(Cases);
        var numbers = new List<string?>();
        foreach (var number in cases)
            numbers.Add((await open.Platform.Letters.Open(organ, number, Receipt, Stop))!.Letter!.Number);
        numbers.ShouldBe(Enumerable.Range(1, Cases).Select(i => $"云滨公开回〔2026〕{i}号"), ignoreOrder: true);
    }

    [Fact]
    public async Task Before_the_step_is_taken_its_letter_can_be_read()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var organ = await Organ(open);
        var number = await Register(open, organ);

        var letter = (await open.Platform.Letters.Ahead(organ, number, new CorrectionRequested(Matters: "请写明年度"), open.Platform.Today, Stop)).ShouldHaveSingleItem();

        string.Concat(letter.Lines).ShouldContain("请写明年度");
        (await open.Platform.Letters.Of(organ, number, Stop))!.Select(one => one.Slot).ShouldBe([Receipt]);
    }

    [Fact]
    public async Task The_applicant_has_an_answer_only_after_it_was_sent()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var organ = await Organ(open);
        var number = await Register(open, organ);
        async Task Do(CaseFact fact) => await open.Do(new HandleCase(organ, number, fact) { LegalDate = open.Platform.Today });
        await Do(new CaseAssigned());
        await Do(new AnswerDrafted());
        await Do(new AnswerDecided(AnswerType.A02, [new(AnswerElement.InformationList, "补助标准一份，3页")]));
        await Do(new ReviewRequested());
        await open.Do(new ApproveAnswer(organ, number, AnswerType.A02) { LegalDate = open.Platform.Today });
        var view = (await open.Platform.Letters.Open(organ, number, new(LetterKind.Disclosure), Stop))!;
        await open.Do(new IssueLetter(organ, number, view.Slot, view.Letter!, 0, view.Seen));

        (await open.Platform.Letters.ForApplicant(organ, number, Stop)).ShouldBeEmpty();
        await Do(new AnswerDispatched(DispatchMethod.Post, "中国邮政 EMS", "EX1"));
        (await open.Platform.Letters.ForApplicant(organ, number, Stop)).ShouldHaveSingleItem().Number.ShouldBe("云滨公开答〔2026〕1号");
    }

    [Fact]
    public async Task No_case_no_letters()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var organ = await Organ(open);

        (await open.Platform.Letters.Of(organ, 7, Stop)).ShouldBeNull();
        (await open.Platform.Letters.Open(organ, 7, Receipt, Stop)).ShouldBeNull();
    }

    private static async Task<long> Organ(OpenPlatform open)
    {
        var district = (await open.Do(new CreateOrgan(new OrganCreated("DEMO9", new OrganName("云滨区人民政府"), null, "yunbin", new OrganNature(OrganLevel.County))))).Subject.Organ;
        var organ = (await open.Do(new CreateOrgan(new OrganCreated("DEMO1", new OrganName("云滨区青禾街道办事处"), district, "qinghe", new OrganNature(OrganLevel.Street, DocumentPrefix: "云滨"))))).Subject.Organ;
        await open.Do(new DescribeOrgan(organ, new OrganDescription { DisclosureUnit = "党政综合办公室", Telephone = "010-55550101" }));
        return organ;
    }

    private static async Task<long> Register(OpenPlatform open, long organ)
    {
        var receipt = await open.Do(new RegisterApplication(organ, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party(Name)]), null, "加装电梯补助的发放标准", IsReceived: true) { LegalDate = open.Platform.Today });
        return receipt.Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
    }
}
