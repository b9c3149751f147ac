using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>三员分立：系统管理、安全管理、审计管理在任何一天都不由一人担任，受托代行的也算。</summary>
public static class Separation
{
    public static readonly Rule Rule = new("POST-SEPARATE", Severity.Error, "系统管理、安全管理、审计管理三员分立，任何一天都不由一人兼任，受托代行的也算；平台岗位不与机关岗位混设", "安全隐私 §3 访问控制：三员分立");

    /// <summary>办理之后的全景里，有没有人在同一天兼有两种平台岗位。</summary>
    public static IEnumerable<Finding> Check(Staff after)
    {
        var spans = Spans(after).GroupBy(span => span.Person);
        foreach (var own in spans.Select(group => group.ToList()))
        {
            foreach (var (first, second) in own.SelectMany((first, index) => own.Skip(index + 1).Select(second => (first, second))))
            {
                if (first.Role != second.Role && first.Overlaps(second))
                    yield return PeopleRules.Break(Rule, $"一人在同一时期既{first.How}{RoleName.Of(first.Role).Name}，又{second.How}{RoleName.Of(second.Role).Name}，三员不得兼任；请另择一人，或错开日期");
            }
        }
    }

    /// <summary>平台岗位只设在平台，机关岗位只设在机关。</summary>
    public static IEnumerable<Finding> CheckPlace(Role role, long organ)
    {
        var name = RoleName.Of(role);
        if (name.IsPlatform != (organ == Subject.Platform))
            yield return PeopleRules.Break(Rule, name.IsPlatform ? $"{name.Name}是平台岗位，不能设在机关之下" : $"{name.Name}是机关岗位，请选择机关");
    }

    // The suspended count too: when they are restored, nothing may be joined.
    private static IEnumerable<Span> Spans(Staff staff) =>
    [
        .. from post in staff.PostsAt(Subject.Platform) select new Span(post.Person, post.Role, "担任", post.From, post.To),
        .. from post in staff.PostsAt(Subject.Platform)
           from delegation in staff.DelegationsOf(post.Subject)
           let to = post.To is { } last && last < delegation.To ? last : delegation.To
           select new Span(delegation.Deputy, post.Role, "代行", delegation.From < post.From ? post.From : delegation.From, to),
    ];

    private sealed record Span(long Person, Role Role, string How, DateOnly From, DateOnly? To)
    {
        public bool Overlaps(Span other) => IsPossible && other.IsPossible && !(To < other.From) && !(other.To < From);

        private bool IsPossible => !(To < From);
    }
}
