namespace Gongkai.Core.Remedies;

/// <summary>救济的种类：行政复议、行政诉讼。</summary>
public enum RemedyKind
{
    Reconsideration,
    Litigation,
}

/// <summary>救济种类的写法。</summary>
public sealed record RemedyKindName(RemedyKind Kind, string Key, string Name)
{
    public static IReadOnlyList<RemedyKindName> All { get; } = [new(RemedyKind.Reconsideration, "reconsideration", "行政复议"), new(RemedyKind.Litigation, "litigation", "行政诉讼")];

    public static RemedyKindName Of(RemedyKind kind) => All.First(entry => entry.Kind == kind);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static RemedyKindName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>表四的三种结果：维持、纠正、其他。</summary>
public enum RemedyOutcome
{
    Upheld,
    Overturned,
    Other,
}

/// <summary>结果的写法。</summary>
public sealed record RemedyOutcomeName(RemedyOutcome Outcome, string Key, string Name)
{
    public static IReadOnlyList<RemedyOutcomeName> All { get; } =
        [new(RemedyOutcome.Upheld, "upheld", "结果维持"), new(RemedyOutcome.Overturned, "overturned", "结果纠正"), new(RemedyOutcome.Other, "other", "其他结果")];

    public static RemedyOutcomeName Of(RemedyOutcome outcome) => All.First(entry => entry.Outcome == outcome);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static RemedyOutcomeName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}
