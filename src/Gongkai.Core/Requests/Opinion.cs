namespace Gongkai.Core.Requests;

/// <summary>被征求者的意见：同意公开，或者不同意。</summary>
public enum Opinion
{
    Consents,
    Objects,
}

/// <summary>意见的写法。</summary>
public sealed record OpinionName(Opinion Opinion, string Name)
{
    public static IReadOnlyList<OpinionName> All { get; } = [new(Opinion.Consents, "同意公开"), new(Opinion.Objects, "不同意公开")];

    public static OpinionName Of(Opinion opinion) => All.First(entry => entry.Opinion == opinion);
}
