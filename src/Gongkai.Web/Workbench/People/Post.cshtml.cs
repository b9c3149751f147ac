using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>一个岗位：谁担任、何时起止、委托给谁、办理经过，以及可以办的事。</summary>
public sealed class PostModel : WorkbenchPage
{
    public Post Post { get; private set; } = null!;

    public Sight Sight { get; private set; } = null!;

    public IReadOnlyDictionary<long, string> Names { get; private set; } = new Dictionary<long, string>();

    public IReadOnlyList<Delegation> Delegations { get; private set; } = [];

    public Past Past { get; private set; } = Past.None;

    public bool MayEnd => May(PeopleActs.End, Post.Organ) && !(Post.To < Today);

    public bool MayDelegate => DelegateModel.May(this, Post);

    public async Task<IActionResult> OnGetAsync(long organ, long number)
    {
        Sight = new Sight(this);
        if (Staff.Find(new Subject(organ, Post.SubjectKind, number)) is not { } post || !(Sight.Sees(post) || post.Person == Me.Person))
            return Hidden();
        Post = post;
        Delegations = [.. Staff.Delegations.Where(one => one.Post == post.Subject).OrderByDescending(one => one.From)];
        Names = await Platform.Names.Of([post.Person, .. Delegations.Select(one => one.Deputy)], HttpContext.RequestAborted);
        Past = await Past.Of(this, post.Subject);
        return Page();
    }
}
