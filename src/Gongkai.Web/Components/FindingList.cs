using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components;

/// <summary>一列结论，重的在前；长了就按规则收拢。</summary>
public sealed class FindingList(IHtmlHelper html) : Part(html)
{
    /// <summary>比这更长的按规则分组，各写条数，可以收拢。</summary>
    public const int Surveyable = 8;

    /// <summary>所涉之处比这更多的收起来。</summary>
    public const int FewPlaces = 8;

    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>没有结论时说什么。</summary>
    public string Nothing { get; set; } = "没有发现问题。";

    /// <summary>所涉各处的叫法和在本页的锚点；没有给出则照原样写，不作链接。</summary>
    public Func<IReadOnlyList<string>, IEnumerable<FindingPlace>> Places { get; set; } = places => places.Select(where => new FindingPlace(where, where, null));

    /// <summary>一条结论可以怎样一步改好；列表须在表单里面。没有的为空。</summary>
    public Func<Finding, IEnumerable<FindingAct>> Acts { get; set; } = _ => [];

    /// <summary>由规则编号找到规则，好写出要求和依据。</summary>
    public Func<string, Rule?> RuleOf { get; set; } = Reports.RuleOf.Instance;
}

/// <summary>一处所涉之处。</summary>
/// <param name="Where">结论里的写法。</param>
/// <param name="Name">人认得的叫法。</param>
/// <param name="Anchor">在本页的锚点；没有则为 <c>null</c>。</param>
public sealed record FindingPlace(string Where, string Name, string? Anchor);

/// <summary>一条结论的一步改法：一个提交表单的按钮。</summary>
/// <param name="Text">按钮上的字。</param>
/// <param name="Field">交回的栏名和值。</param>
/// <param name="Address">交到哪里。</param>
public sealed record FindingAct(string Text, string Field, string Value, string Address);
