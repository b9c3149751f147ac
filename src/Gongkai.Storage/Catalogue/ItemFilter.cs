using Gongkai.Core.Catalogue;

namespace Gongkai.Storage.Catalogue;

/// <summary>门户上列哪些信息：各项都可以不限，同时满足。</summary>
public sealed record ItemFilter
{
    /// <summary>公开依据，即目录的一类。</summary>
    public DisclosureBasis? Basis { get; init; }

    /// <summary>种类；空的不限。</summary>
    public IReadOnlyList<ItemKind> Kinds { get; init; } = [];

    /// <summary>发布的年份。</summary>
    public int? Year { get; init; }

    /// <summary>有效性，与看的那一天。</summary>
    public (Validity Validity, DateOnly On)? Validity { get; init; }

    internal string Where => string.Join(" and ", Conditions);

    private IEnumerable<string> Conditions
    {
        get
        {
            yield return "organ_id = @organ and is_withdrawn = 0";
            if (Basis is not null)
                yield return "basis = @basis";
            if (Kinds.Count > 0)
                yield return $"kind in ({string.Join(", ", Kinds.Select((_, index) => $"@kind{index}"))})";
            if (Year is not null)
                yield return "published_at >= @from and published_at < @to";
            if (Validity is var (validity, _))
                yield return Condition(validity);
        }
    }

    internal Dictionary<string, object?> Bind(long organ)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal) { ["organ"] = organ };
        if (Basis is not null)
            values["basis"] = Basis.Code;
        foreach (var (kind, index) in Kinds.Select((kind, index) => (kind, index)))
            values[$"kind{index}"] = ItemKindName.Of(kind).Key;
        if (Year is { } year)
            (values["from"], values["to"]) = (Ledger.Moments.Start(new DateOnly(year, 1, 1)), Ledger.Moments.Start(new DateOnly(year + 1, 1, 1)));
        if (Validity is var (_, on))
            values["on"] = on;
        return values;
    }

    // The same order as DisclosureItem.ValidityOn: what ended comes before what has not begun.
    private static string Condition(Validity validity)
    {
        const string Abolished = "(abolished_on is not null and abolished_on <= @on)";
        const string Expired = "(expires_on is not null and expires_on < @on)";
        const string NotYet = "(effective_on is not null and effective_on > @on)";
        const string Amended = "(amended_on is not null and amended_on <= @on)";
        return validity switch
        {
            Core.Catalogue.Validity.Abolished => Abolished,
            Core.Catalogue.Validity.Expired => $"not {Abolished} and {Expired}",
            Core.Catalogue.Validity.NotYet => $"not {Abolished} and not {Expired} and {NotYet}",
            Core.Catalogue.Validity.Amended => $"not {Abolished} and not {Expired} and not {NotYet} and {Amended}",
            _ => $"not {Abolished} and not {Expired} and not {NotYet} and not {Amended}",
        };
    }
}

/// <summary>翻页到了哪里：这一页最后一条的发布时刻和号。</summary>
public sealed record ItemPlaceMark(DateTimeOffset PublishedAt, long Number);
