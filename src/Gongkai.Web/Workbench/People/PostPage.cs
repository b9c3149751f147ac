using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>对一个岗位办事的页：<c>/workbench/posts/{organ}/{number}/…</c>；没有这个岗位、不能办的都答 404。</summary>
public abstract class PostPage : ActPage
{
    public Post Post { get; private set; } = null!;

    public string Title { get; private set; } = "";

    /// <summary>担任者的姓名。</summary>
    public string Holder { get; private set; } = "";

    /// <summary>现在可否办。</summary>
    protected abstract bool IsAllowed { get; }

    protected override async Task<bool> Open()
    {
        if (!long.TryParse(RouteData.Values["organ"] as string, CultureInfo.InvariantCulture, out var organ) || !long.TryParse(RouteData.Values["number"] as string, CultureInfo.InvariantCulture, out var number)
            || Staff.Find(new Subject(organ, Post.SubjectKind, number)) is not { } post)
            return false;
        Post = post;
        (Title, Holder) = (new Sight(this).TitleOf(post), await Platform.Names.Of(post.Person, HttpContext.RequestAborted));
        return IsAllowed;
    }

    protected IActionResult ToPost() => RedirectToPage("/Workbench/People/Post", new { organ = Post.Organ, number = Post.Subject.Number });
}
