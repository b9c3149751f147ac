using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>更正：指出一条账目记错，写明正确的内容。由记下的人以外的另一人办理（只有一名经办人的机关可以凭纸质签批），
/// 写明理由；更正后的履历仍须合法；前后两种内容都留在账上。</summary>
/// <param name="What">哪一类记录，及其更正之后的检查。</param>
/// <param name="Target">记录。</param>
/// <param name="Entry">被更正的条目号。</param>
/// <param name="Corrected">正确的内容，与原来同一类型。</param>
/// <param name="CorrectDate">正确的法律上的日期；日期没有记错的为 <c>null</c>。</param>
/// <param name="Paper">另一人的纸质签批；另一人登录办理的为 <c>null</c>。</param>
public sealed record Amend(Amendable What, Subject Target, long Entry, Event Corrected, DateOnly? CorrectDate = null, PaperSignature? Paper = null) : Act
{
    public override ActKind Kind => What.Kind;

    public override Subject On => Target;

    public override IReadOnlyList<PersonalContent> Personal => Paper is null ? [] : [Paper.ToContent()];

    public override IEnumerable<Subject> AlsoReads => Scans.Concat(What.Reads);

    private IEnumerable<Subject> Scans => Paper is { Scan: > 0 } ? [PaperSignOff.ScanOf(Target.Organ, Paper.Scan)] : [];

    public override Outcome<Decision> Decide(Scene scene)
    {
        // The value that stands now: the entry itself, or its last amendment.
        if (scene.History.Facts.FirstOrDefault(entry => entry.Number == Entry) is not { } wrong)
            return new Blocked<Decision>([LedgerRules.Break(LedgerRules.Amendment, $"这份记录的账上没有第 {Entry} 条，或者它本身就是更正")]);
        var amended = new EntryAmended(Entry, Corrected, CorrectDate, Paper?.Recorded(scene.Personal[0]));
        if (What.RefusalOf(wrong, scene.History) is { } refused)
            return new Blocked<Decision>([refused]);
        Finding[] findings = [.. LedgerRules.CheckReason(this), .. Compare(wrong), .. CheckWho(scene), .. CheckScan(scene)];
        return Decision.Unless(
            findings.Length > 0 ? findings : [.. What.Check(scene.History.With(Draft(scene, amended)), scene)],
            () => Decision.Of(Target, amended));
    }

    private IEnumerable<Finding> Compare(Entry wrong)
    {
        if (wrong.Fact.GetType() != Corrected.GetType())
            yield return LedgerRules.Break(LedgerRules.Amendment, $"更正的内容应与原来同类（{EventType.Of(wrong.Fact).Term}）");
        else if (wrong.Fact.Equals(Corrected) && (CorrectDate ?? wrong.LegalDate) == wrong.LegalDate)
            yield return LedgerRules.Break(LedgerRules.Amendment, "内容没有改动，不需要更正");
        else
        {
            foreach (var finding in What.CheckFixed(wrong.Fact, Corrected))
                yield return finding;
        }
    }

    // Second to whoever wrote what stands now: an amendment that was wrong is put right by someone else again.
    private IEnumerable<Finding> CheckWho(Scene scene)
    {
        var maker = scene.History.Amendments.LastOrDefault(amendment => amendment.Fact.Entry == Entry).Entry
            ?? scene.History.Entries.First(entry => entry.Number == Entry);
        return SecondEyes.Check(Duty.Amend, scene.Who, [new Step(Duty.Handle, maker.Who)], Paper, Target.Organ, scene.View<Staff>(), scene.Today);
    }

    private IEnumerable<Finding> CheckScan(Scene scene)
    {
        if (Scans.Any(scan => scene.Of(scan).IsEmpty))
            yield return PeopleRules.Break(SecondEyes.Paper, $"本机关没有第 {Paper!.Scan} 号附件，请先上传发文稿纸的扫描件");
    }

    private Entry Draft(Scene scene, EntryAmended amended) => new()
    {
        Organ = Target.Organ,
        Number = scene.History.Version + 1,
        Subject = Target,
        Who = scene.Who,
        RecordedAt = scene.Now,
        LegalDate = LegalDate ?? scene.Today,
        Act = Kind.Key,
        Fact = amended,
        Reason = Reason,
    };
}
