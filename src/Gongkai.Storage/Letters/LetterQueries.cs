using System.Text.Json;
using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.People;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Letters;

/// <summary>查文书：一件申请有哪些，拟稿的照现在的案件写成，定稿的打开封存的那一份；看之前先问岗位可否看文书。</summary>
public sealed class LetterQueries
{
    private readonly Database database;
    private readonly Overview overview;
    private readonly PersonalRecords personal;

    internal LetterQueries(Database database, Overview overview, PersonalRecords personal) => (this.database, this.overview, this.personal) = (database, overview, personal);

    /// <summary>一件申请的各份文书，按办理的先后；没有这件的为 <c>null</c>。</summary>
    public Task<IReadOnlyList<CaseLetter>?> Of(long organ, long number, CancellationToken stop = default) => database.Read(
        async session =>
        {
            if (await File(session, organ, number, ahead: null) is not { } file)
                return null;
            var letters = await Letters(session, organ, number);
            var found = new List<CaseLetter>();
            foreach (var due in file.Due)
            {
                found.AddRange(letters.Issued.Where(one => one.Slot == due.Slot && one.IsVoid).Select(one => new CaseLetter(due.Slot, due, one, Missing: 0, IsEdited: false)));
                var standing = letters.Standing(due.Slot);
                var (template, draft) = (await Template(session, organ, due.Kind), await Draft(session, letters, due.Slot));
                var missing = standing is null ? LetterWriting.Check(file, due, template.Current, draft).Count() : 0;
                found.Add(new CaseLetter(due.Slot, due, standing, missing, draft != LetterDraft.Blank) { IsSent = !LetterKindName.Of(due.Kind).IsAnswer || file.At(file.Case.Version).DispatchedOn is not null });
            }

            // What was issued stays, though an amendment took away the step it came from.
            found.AddRange(letters.Issued.Where(one => file.Due.All(due => due.Slot != one.Slot)).Select(one => new CaseLetter(one.Slot, Due: null, one, Missing: 0, IsEdited: false)));
            return (IReadOnlyList<CaseLetter>?)found;
        },
        stop);

    /// <summary>打开一份；没有这一份的为 <c>null</c>。</summary>
    public Task<LetterView?> Open(long organ, long number, LetterSlot slot, CancellationToken stop = default) => database.Read(
        async session =>
        {
            if (await File(session, organ, number, ahead: null) is not { } file)
                return null;
            var letters = await Letters(session, organ, number);
            var (standing, template, draft) = (letters.Standing(slot), await Template(session, organ, slot.Kind), await Draft(session, letters, slot));
            var due = file.Due.FirstOrDefault(one => one.Slot == slot);
            if (standing is not null)
                return new LetterView(slot, file, due, template, draft, await Sealed(session, standing), standing, letters.Version, []);
            return due is null ? null : new LetterView(
                slot, file, due, template, draft, LetterWriting.Write(file, due, template.Current, draft), Issued: null, letters.Version, [.. LetterWriting.Check(file, due, template.Current, draft)]);
        },
        stop);

    /// <summary>定稿的一份（作废的也可以），按账目的条目号；内容已删除、没有的为 <c>null</c>。</summary>
    public Task<Letter?> Issued(long organ, long number, long entry, CancellationToken stop = default) => database.Read(
        async session => (await Letters(session, organ, number)).Issued.FirstOrDefault(one => one.Entry == entry) is { } issued ? await Sealed(session, issued) : null, stop);

    /// <summary>没有写过的改动：用这样的拟稿会写成什么、还缺什么；什么也不留下。</summary>
    public Task<(Letter Letter, IReadOnlyList<Finding> Findings)?> Try(long organ, long number, LetterSlot slot, LetterDraft draft, CancellationToken stop = default) =>
        database.Read(
            async session =>
            {
                if (await File(session, organ, number, ahead: null) is not { } file || file.Due.FirstOrDefault(one => one.Slot == slot) is not { } due)
                    return null;
                var template = (await Template(session, organ, slot.Kind)).Current;
                return ((Letter, IReadOnlyList<Finding>)?)(LetterWriting.Write(file, due, template, draft), [.. LetterWriting.Check(file, due, template, draft)]);
            },
            stop);

    /// <summary>办这一步之前：办了会产出哪几份文书，写成什么样；什么也不留下。</summary>
    public Task<IReadOnlyList<Letter>> Ahead(long organ, long number, CaseFact fact, DateOnly on, CancellationToken stop = default) => database.Read<IReadOnlyList<Letter>>(
        async session =>
        {
            if (await File(session, organ, number, (fact, on)) is not { } file)
                return [];
            var letters = new List<Letter>();
            foreach (var due in file.Due.Where(one => one.Entry == file.Case.Version))
                letters.Add(LetterWriting.Write(file, due, (await Template(session, organ, due.Kind)).Current, LetterDraft.Blank));
            return letters;
        },
        stop);

    /// <summary>模板照一件真的申请写成什么；没有这件、这件没有这种文书的为 <c>null</c>。</summary>
    public Task<Letter?> With(long organ, long number, LetterTemplate template, CancellationToken stop = default) => database.Read(
        async session =>
        {
            if (await File(session, organ, number, ahead: null) is not { } file || file.Due.FirstOrDefault(one => one.Kind == template.Kind) is not { } due)
                return null;
            return (Letter?)LetterWriting.Write(file, due, template, await Draft(session, await Letters(session, organ, number), due.Slot));
        },
        stop);

    /// <summary>一个机关的一种文书的模板。</summary>
    public Task<LetterTemplateRecord> Template(long organ, LetterKind kind, CancellationToken stop = default) => database.Read(session => Template(session, organ, kind), stop);

    /// <summary>这几件里该定稿而没有定稿的，按件的号；回执在窗口当面给，不在其中。</summary>
    /// <param name="cases">同一机关各件的履历，已经取来的。</param>
    public Task<IReadOnlyList<(long Number, DueLetter Due)>> Waiting(long organ, IReadOnlyCollection<History> cases, CancellationToken stop = default) => database.Read<IReadOnlyList<(long, DueLetter)>>(
        async session =>
        {
            var folders = await EntryStore.Load(session, organ, CaseLetters.SubjectKind, [.. cases.Select(one => one.Subject.Number)]);
            return
            [
                .. from one in cases
                   let number = one.Subject.Number
                   let letters = CaseLetters.From(folders[number])
                   from due in DueLetter.Of(one)
                   where due is { IsReady: true, IsOptional: false, Kind: not LetterKind.Receipt } && letters.Standing(due.Slot) is null
                   select (number, due),
            ];
        },
        stop);

    /// <summary>给申请人的、已经定稿的各份，按先后；查询页用。</summary>
    public async Task<IReadOnlyList<CaseLetter>> ForApplicant(long organ, long number, CancellationToken stop = default) =>
        [.. (await Of(organ, number, stop) ?? []).Where(one => one.Issued is { IsVoid: false } && LetterKindName.Of(one.Slot.Kind).Audience == LetterAudience.Applicant && one.IsSent)];

    private static async Task<CaseLetters> Letters(Session session, long organ, long number) => CaseLetters.From(await EntryStore.Load(session, CaseLetters.SubjectOf(organ, number)));

    private static async Task<LetterTemplateRecord> Template(Session session, long organ, LetterKind kind) =>
        LetterTemplateRecord.From(await EntryStore.Load(session, LetterTemplateRecord.SubjectOf(organ, kind)));

    private async Task<LetterDraft> Draft(Session session, CaseLetters letters, LetterSlot slot) =>
        letters.Drafts.TryGetValue(slot, out var reference) ? LetterDraft.Read(await personal.Read(session, reference)) : LetterDraft.Blank;

    private async Task<Letter?> Sealed(Session session, IssuedLetter issued) =>
        issued.Content is { } content && Letter.Read(await personal.Read(session, content)) is { } letter ? letter with { Number = issued.Number } : null;

    private async Task<LetterFile?> File(Session session, long organ, long number, (CaseFact Fact, DateOnly On)? ahead)
    {
        var history = await EntryStore.Load(session, DisclosureCase.SubjectOf(organ, number));
        var (_, tree) = await overview.Load(session);
        if (DisclosureCase.From(history) is not { Opening: { } opening } || tree.Find(organ) is not { } own)
            return null;
        if (ahead is { } step)
            history = history.With(history.Entries[^1] with { Number = history.Version + 1, Fact = step.Fact, LegalDate = step.On });
        var application = Application.From(await EntryStore.Load(session, new Subject(organ, Application.SubjectKind, opening.Application)))!.Particulars;
        var third = history.Facts.Select(entry => entry.Fact).OfType<ThirdPartyConsulted>().Where(fact => fact.Party is not null).ToList();
        var contents = await personal.Read(session, third.Select(fact => fact.Party!).Append(application.Applicant).Append(application.Description).ToHashSet());
        var letters = await Letters(session, organ, number);
        return new LetterFile(
            own,
            tree,
            InstalledHolidays.From(await EntryStore.Load(session, InstalledHolidays.Subject)),
            history,
            application.Kind,
            Parties.Read(contents.GetValueOrDefault(application.Applicant)),
            contents.TryGetValue(application.Description, out var json) ? JsonSerializer.Deserialize<string>(json) : null,
            third.Select(fact => (fact.Ref, Party: Parties.Read(contents.GetValueOrDefault(fact.Party!))?.Principals[0])).Where(one => one.Party is not null).ToDictionary(one => one.Ref, one => one.Party!, StringComparer.Ordinal))
        {
            AnswerNumber = letters.Issued.LastOrDefault(one => !one.IsVoid && LetterKindName.Of(one.Slot.Kind).IsAnswer)?.Number,
        };
    }
}

/// <summary>一件申请的一份文书：拟稿，定稿，或者作废了的。</summary>
/// <param name="Due">由哪一步而来；那一步已经更正掉的为 <c>null</c>。</param>
/// <param name="Issued">定稿；还是拟稿的为 <c>null</c>。</param>
/// <param name="Missing">还缺几处，定稿的为 0。</param>
/// <param name="IsEdited">经办人写过拟稿。</param>
public sealed record CaseLetter(LetterSlot Slot, DueLetter? Due, IssuedLetter? Issued, int Missing, bool IsEdited)
{
    public LetterKindName Kind => LetterKindName.Of(Slot.Kind);

    /// <summary>文书号；还没有取得的、不编号的为 <c>null</c>。</summary>
    public string? Number => Issued?.Number ?? Due?.Number;

    /// <summary>成文日期；还没有确定的为 <c>null</c>。</summary>
    public DateOnly? Date => Issued?.Date ?? Due?.On;

    /// <summary>现在就该定稿。</summary>
    public bool IsWaiting => Issued is null && Due is { IsReady: true, IsOptional: false };

    /// <summary>已经发出：答复文书看发出，别的随那一步发出。</summary>
    public bool IsSent { get; init; } = true;
}

/// <summary>打开的一份文书。</summary>
/// <param name="File">写它所看的卷。</param>
/// <param name="Letter">写成的，或者封存的；内容已经删除的为 <c>null</c>。</param>
/// <param name="Version">文书卷履历的版本，保存时看别人是否先改过。</param>
/// <param name="Findings">还缺什么；定稿的没有。</param>
public sealed record LetterView(
    LetterSlot Slot, LetterFile File, DueLetter? Due, LetterTemplateRecord Template, LetterDraft Draft, Letter? Letter, IssuedLetter? Issued, long Version, IReadOnlyList<Finding> Findings)
{
    public LetterKindName Kind => LetterKindName.Of(Slot.Kind);

    /// <summary>办件履历的版本；定稿时要它没有变。</summary>
    public long Seen => File.Case.Version;
}
