using Gongkai.Core.Ledger;

namespace Gongkai.Core.Letters;

/// <summary>一件申请的文书卷：各份的拟稿，定稿的、作废的，盖章的原件。由履历推出。</summary>
public sealed record CaseLetters
{
    /// <summary>类别键；对象的号就是件的号。</summary>
    public const string SubjectKind = "letters";

    /// <summary>还没有任何文书。</summary>
    public static CaseLetters Blank { get; } = new();

    /// <summary>各份最近的拟稿。</summary>
    public IReadOnlyDictionary<LetterSlot, PersonalReference> Drafts { get; init; } = new Dictionary<LetterSlot, PersonalReference>();

    /// <summary>定稿的各份，由先到后，作废的也在。</summary>
    public IReadOnlyList<IssuedLetter> Issued { get; init; } = [];

    /// <summary>履历的版本。</summary>
    public long Version { get; init; }

    public static Subject SubjectOf(long organ, long number) => new(organ, SubjectKind, number);

    /// <summary>有效的定稿；没有定稿、已经作废的为 <c>null</c>。</summary>
    public IssuedLetter? Standing(LetterSlot slot) => Issued.LastOrDefault(letter => letter.Slot == slot && !letter.IsVoid);

    /// <summary>由履历推出。</summary>
    public static CaseLetters From(History history) => history.Facts.Aggregate(Blank, Next) with { Version = history.Version };

    private static CaseLetters Next(CaseLetters letters, Entry entry) => entry.Fact switch
    {
        LetterSaved saved => letters with { Drafts = new Dictionary<LetterSlot, PersonalReference>(letters.Drafts) { [new(saved.Kind, saved.Ordinal)] = saved.Content } },
        LetterIssued issued => letters with { Issued = [.. letters.Issued, new IssuedLetter(new(issued.Kind, issued.Ordinal), issued.Number, issued.Date, entry.Number, entry.Who, entry.RecordedAt) { Content = issued.Content }] },
        LetterIssuedElsewhere issued => letters with
        {
            Issued = [.. letters.Issued, new IssuedLetter(new(issued.Kind, issued.Ordinal), issued.Number, issued.Date, entry.Number, entry.Who, entry.RecordedAt) { Confirmed = issued.Confirmed, Scans = [issued.Scan] }],
        },
        LetterVoided voided => letters.With(new(voided.Kind, voided.Ordinal), letter => letter with { VoidedFor = entry.Reason ?? "" }),
        LetterScanned scanned => letters.With(new(scanned.Kind, scanned.Ordinal), letter => letter with { Scans = [.. letter.Scans, scanned.Scan] }),
        _ => letters,
    };

    private CaseLetters With(LetterSlot slot, Func<IssuedLetter, IssuedLetter> change)
    {
        var standing = Standing(slot);
        return this with { Issued = [.. Issued.Select(letter => ReferenceEquals(letter, standing) ? change(letter) : letter)] };
    }
}

/// <summary>定稿的一份：文书号、成文日期、账上第几条、由谁在何时。</summary>
public sealed record IssuedLetter(LetterSlot Slot, string? Number, DateOnly Date, long Entry, Actor Who, DateTimeOffset At)
{
    /// <summary>封存的全文；在别处写成的没有，只有盖章原件。</summary>
    public PersonalReference? Content { get; init; }

    /// <summary>在别处写成的，经办人对照原件确认写有的各项。</summary>
    public IReadOnlyList<LetterField> Confirmed { get; init; } = [];

    /// <summary>在别处写成，登记了文号和盖章原件。</summary>
    public bool IsElsewhere => Content is null;

    /// <summary>作废的理由；没有作废的为 <c>null</c>。</summary>
    public string? VoidedFor { get; init; }

    /// <summary>盖章原件的附件号，由先到后。</summary>
    public IReadOnlyList<long> Scans { get; init; } = [];

    public bool IsVoid => VoidedFor is not null;
}

/// <summary>对文书的行为。</summary>
public static class LetterActs
{
    public static readonly ActKind Save = new("letter.save", "保存文书拟稿", CaseLetters.SubjectKind, "LET-ISSUE");
    public static readonly ActKind Issue = new("letter.issue", "文书定稿", CaseLetters.SubjectKind, "LET-ISSUE");
    public static readonly ActKind IssueElsewhere = new("letter.issue-elsewhere", "登记别处写成的文书", CaseLetters.SubjectKind, "LET-ELSEWHERE");
    public static readonly ActKind Void = new("letter.void", "文书作废", CaseLetters.SubjectKind, "LET-VOID");
    public static readonly ActKind Scan = new("letter.scan", "附上盖章原件", CaseLetters.SubjectKind, "LET-SCAN");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Save, Issue, IssueElsewhere, Void, Scan];
}
