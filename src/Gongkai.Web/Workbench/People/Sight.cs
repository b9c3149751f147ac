using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Web.Workbench.People;

/// <summary>本人看得到哪些人员与岗位：平台岗位看全部，机关岗位看本机关的。</summary>
public sealed class Sight(WorkbenchPage page)
{
    /// <summary>全部人员都看得到，没有岗位的也在内。</summary>
    public bool IsWhole { get; } = page.May(ViewActs.People, Subject.Platform);

    /// <summary>看得到其岗位的机关，上级在前。</summary>
    public IReadOnlyList<(Organ Organ, int Depth)> Organs { get; } = [.. page.Tree.Walk(page.Today).Where(one => page.May(ViewActs.People, one.Organ.Id))];

    /// <summary>什么也看不到。</summary>
    public bool IsNothing => !IsWhole && Organs.Count == 0;

    public bool Sees(Post post) => IsWhole || Sees(post.Organ);

    public bool Sees(long organ) => organ == Subject.Platform ? IsWhole : Organs.Any(one => one.Organ.Id == organ);

    /// <summary>这个人在看得到的机关有或有过岗位；本人总看得到自己。</summary>
    public bool Sees(Person person) => IsWhole || person.Id == page.Me.Person || page.Staff.Posts.Any(post => post.Person == person.Id && Sees(post.Organ));

    /// <summary>机关的名称；平台自身为“平台”。</summary>
    public string NameOf(long organ) => organ == Subject.Platform ? "平台" : page.Tree.Find(organ)?.NameOn(page.Today) ?? "";

    /// <summary>岗位的名称，如“青禾街道　签发（党政办公室）”。</summary>
    public string TitleOf(Post post) =>
        $"{(post.Organ == Subject.Platform ? "平台" : page.Tree.Find(post.Organ)?.BriefNameOn(page.Today))}　{RoleName.Of(post.Role).Name}{(UnitOf(post) is { } unit ? $"（{unit}）" : "")}";

    /// <summary>科室的名称；不限科室的为 <c>null</c>。</summary>
    public string? UnitOf(Post post) => post.Unit is { } unit ? page.Tree.FindUnit(post.Organ, unit)?.Name.On(page.Today) : null;

    /// <summary>起止，如“2026-01-01 起”“2026-01-01 至 2026-06-30”。</summary>
    public static string Period(DateOnly from, DateOnly? to) => to is { } last ? $"{from:yyyy-MM-dd} 至 {last:yyyy-MM-dd}" : $"{from:yyyy-MM-dd} 起";
}
