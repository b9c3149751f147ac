using Gongkai.Core.Catalogue.Search;
using Gongkai.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Requests;

/// <summary>申请的第一页 <c>/o/{地址标识}/apply</c>：要准备什么、多久有答复、个人信息怎样处理；接着填，或者重新填。</summary>
public sealed class StartModel(Platform platform) : ApplyPage(platform)
{
    /// <summary>有一份没有填完的。</summary>
    public bool IsBegun => Draft is { IsSubmitted: false };

    public string? Telephone => Organ.Description.On(Today).Telephone;

    /// <summary>由检索带来的话，写进描述；没有的为 <c>null</c>。</summary>
    public string? Wanted { get; private set; }

    /// <summary>已经公开的，可能就是要的。</summary>
    public Published Published { get; private set; } = Published.None;

    /// <summary>地址里带来的话；太长的、空白的不要。</summary>
    public static string? Brought(string? wanted) => wanted?.Trim() is { Length: > 0 and <= SearchQuery.Longest } words ? words : null;

    public async Task OnGetAsync(string? wanted)
    {
        Wanted = Brought(wanted);
        if (Wanted is not null)
            Published = await Published.Of(this, Wanted);
    }

    /// <summary>开始，或者接着填；检索带来的话写进还空着的描述。</summary>
    public async Task<IActionResult> OnPostAsync(string? way, string? wanted)
    {
        if (string.IsNullOrWhiteSpace(Form.Wanted))
            Form.Wanted = Brought(wanted);
        await Keep();
        return To("Step", new { organ = Organ.Address, step = way == ApplyStep.Whole ? ApplyStep.Whole : ApplyStep.All[0].Key });
    }

    /// <summary>清除填过的。</summary>
    public async Task<IActionResult> OnPostDiscardAsync()
    {
        await Forget();
        return To("Start", new { organ = Organ.Address });
    }
}
