using Gongkai.Core.Rules;

namespace Gongkai.Core.Ledger;

/// <summary>决定：对哪个对象发生了哪些事件；涉及两个机关的，另一机关账上也记一条。</summary>
public sealed record Decision(Subject Subject, IReadOnlyList<Event> Facts)
{
    /// <summary>对一个对象发生一件或几件事实。</summary>
    public static Decision Of(Subject subject, params ReadOnlySpan<Event> facts) => new(subject, facts.ToArray());

    /// <summary>有不合规则之处的不允许，没有的才作出决定。</summary>
    public static Outcome<Decision> Unless(IReadOnlyList<Finding> findings, Func<Decision> decide) =>
        findings.Count > 0 ? new Blocked<Decision>(findings) : new Allowed<Decision>(decide());

    /// <summary>记在另一机关账上的对象与事件。</summary>
    public (Subject Subject, Event Fact)? Elsewhere { get; init; }

    /// <summary>同一行为随后的事实；涉及第三个机关的（如改隶的原上级和新上级），各自成对。</summary>
    public Decision? Then { get; init; }

    /// <summary>依次的各段。</summary>
    public IEnumerable<Decision> Parts
    {
        get
        {
            for (var part = this; part is not null; part = part.Then)
                yield return part;
        }
    }
}
