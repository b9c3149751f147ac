using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Catalogue;

/// <summary>主动公开信息：一条信息永远在它的索引号之下；各稿、各版次、审查到哪一步、还有没有效，全部由履历推出（《条例》第十二条、第二十六条）。</summary>
public sealed partial record DisclosureItem
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "item";

    public required Subject Subject { get; init; }

    /// <summary>各稿，由先到后。</summary>
    public IReadOnlyList<ItemVersion> Versions { get; init; } = [];

    /// <summary>公开的各版次，由先到后；后一版次更正前一版次。</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>索引号；还没有发布过的为 <c>null</c>。</summary>
    public IndexNumber? Index { get; init; }

    /// <summary>补录的，原来的索引号。</summary>
    public string? FormerIndex { get; init; }

    /// <summary>补录的，当时发布在哪里。</summary>
    public string? Source { get; init; }

    /// <summary>办到哪一步。</summary>
    public ItemStage Stage { get; init; } = ItemStage.Drafting;

    /// <summary>这一轮审查；没有送审的为 <c>null</c>。</summary>
    public ReviewRound? Round { get; init; }

    /// <summary>退回的意见；没有退回，或者已经重新送审的为 <c>null</c>。</summary>
    public string? ReturnRemark { get; init; }

    /// <summary>撤下；没有撤下的为 <c>null</c>。</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>废止；没有废止的为 <c>null</c>。</summary>
    public Abolition? Abolition { get; init; }

    /// <summary>检测过的附件。</summary>
    public IReadOnlyList<FileExamined> Examinations { get; init; } = [];

    /// <summary>核看过的附件的号。</summary>
    public IReadOnlyList<long> Seen { get; init; } = [];

    /// <summary>履历的版本：最后一条的条目号；保存时用它判断别人是否先改过。</summary>
    public long Version { get; init; }

    public long Organ => Subject.Organ;

    public long Number => Subject.Number;

    /// <summary>最近的一稿。</summary>
    public ItemContent Content => Versions[^1].Content;

    /// <summary>现行的版次；没有公开过的为 <c>null</c>。</summary>
    public Edition? Current => Editions.Count == 0 ? null : Editions[^1];

    /// <summary>内容正在门户上。</summary>
    public bool IsPublic => Current is not null && Withdrawal is null;

    /// <summary>这一步审查等着谁；没有在审的为 <c>null</c>。</summary>
    public Duty? Awaiting => Round?.Awaiting;

    /// <summary>紧急发布之后还要补的审查；没有的为空。</summary>
    public IReadOnlyList<Duty> Owing => Current?.Owing ?? [];

    public static Subject SubjectOf(long organ, long number) => new(organ, SubjectKind, number);

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static DisclosureItem? From(History history) =>
        history.Fold<DisclosureItem>(Next) is { } item ? item with { Version = history.Version } : null;

    /// <summary>那一天的有效性；只有规章、行政规范性文件才有，别的为 <c>null</c>。</summary>
    public Validity? ValidityOn(DateOnly date)
    {
        var content = Current?.Content ?? Content;
        return ValidityOn(ItemKindName.Of(content.Kind), date, content.EffectiveOn, content.AmendedOn, content.ExpiresOn, Abolition?.On);
    }

    /// <summary>由各日期得出的有效性；没有有效性的种类为 <c>null</c>。</summary>
    public static Validity? ValidityOn(ItemKindName kind, DateOnly date, DateOnly? effectiveOn, DateOnly? amendedOn, DateOnly? expiresOn, DateOnly? abolishedOn) =>
        !kind.HasValidity ? null
        : abolishedOn <= date ? Validity.Abolished
        : expiresOn < date ? Validity.Expired
        : effectiveOn > date ? Validity.NotYet
        : amendedOn <= date ? Validity.Amended
        : Validity.InForce;
}

/// <summary>一稿：第几稿、内容、条目号、谁在何时存的。</summary>
public sealed record ItemVersion(int Number, ItemContent Content, long Entry, Actor Who, DateTimeOffset At);

/// <summary>版次：公开的一个版本，公开之后不再改动。</summary>
/// <param name="Number">第几版，由 1 起。</param>
/// <param name="PublishedAt">发布的时刻；补录的为当时的时刻。</param>
/// <param name="Entry">条目号。</param>
/// <param name="Note">给公众看的更正说明；第一版为 <c>null</c>。</param>
/// <param name="Approvals">发布之前（和之后补的）各步审查。</param>
/// <param name="Owing">紧急发布之后还要补的各步。</param>
public sealed record Edition(int Number, ItemContent Content, DateTimeOffset PublishedAt, long Entry, string? Note, IReadOnlyList<Approval> Approvals, IReadOnlyList<Duty> Owing)
{
    /// <summary>发布日期：发布时刻的北京日期。</summary>
    public DateOnly PublishedOn => DateOnly.FromDateTime(PublishedAt.ToOffset(TimeSpan.FromHours(8)).DateTime);

    /// <summary>补审的时限：发布之后 24 小时。</summary>
    public DateTimeOffset OwedBy => PublishedAt.AddHours(24);
}

/// <summary>一步审查：哪一步、谁、何时、意见、纸质签批的凭据。</summary>
public sealed record Approval(Duty Step, Actor Who, DateTimeOffset At, string? Remark, PaperSignOff? Paper);

/// <summary>一轮审查：发布之前的各步，之后补的各步，已经通过的。</summary>
/// <param name="Urgency">紧急的理由；不紧急的为 <c>null</c>。</param>
public sealed record ReviewRound(IReadOnlyList<Duty> Before, IReadOnlyList<Duty> After, string? Urgency, IReadOnlyList<Approval> Approvals)
{
    /// <summary>等着哪一步；发布之前的都通过了的为 <c>null</c>。</summary>
    public Duty? Awaiting => Before.Skip(Approvals.Count).Select(step => (Duty?)step).FirstOrDefault();
}

/// <summary>撤下：理由（给公众看）、时刻、条目号。</summary>
public sealed record Withdrawal(string Reason, DateTimeOffset At, long Entry);

/// <summary>废止：哪天起、理由、替代它的信息的号。</summary>
public sealed record Abolition(DateOnly On, string? Reason, long? Replacement);
