using Gongkai.Core.Organs;

namespace Gongkai.Core.People;

/// <summary>机关的配备：那一天有没有人，几名经办人，办件和公开还缺哪些岗位。起草、办件的人不能自己签发、自己作保密审查，所以缺了就走不完一件事。</summary>
/// <param name="Organ">机关编号。</param>
/// <param name="IsEmpty">一个岗位也没有任命。</param>
/// <param name="Officers">经办人（撰稿、一审、办件）的人数。</param>
/// <param name="Missing">有经办人而无人担任的岗位。</param>
public sealed record Staffing(long Organ, bool IsEmpty, int Officers, IReadOnlyList<Role> Missing)
{
    /// <summary>一件事从办理到签发必须由别人担任的岗位。</summary>
    private static readonly Role[] Needed = [Role.SecrecyReviewer, Role.Signer, Role.UnitHead];

    /// <summary>各机关那一天的配备，上级在前。</summary>
    public static IEnumerable<Staffing> Of(Staff staff, OrganTree tree, DateOnly on)
    {
        var held = staff.Posts.Where(post => post.IsHeld(on) && staff.Find(post.Person) is { IsSuspended: false }).ToLookup(post => post.Organ, post => post.Role);
        foreach (var (organ, _) in tree.Walk(on))
        {
            var officers = staff.Officers(organ.Id, on);
            yield return new Staffing(organ.Id, !held[organ.Id].Any(), officers, officers == 0 ? [] : [.. Needed.Except(held[organ.Id])]);
        }
    }
}
