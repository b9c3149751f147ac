using Gongkai.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Requests;

/// <summary>申请的第一页 <c>/o/{地址标识}/apply</c>：要准备什么、多久有答复、个人信息怎样处理；接着填，或者重新填。</summary>
public sealed class StartModel(Platform platform) : ApplyPage(platform)
{
    /// <summary>有一份没有填完的。</summary>
    public bool IsBegun => Draft is { IsSubmitted: false };

    public string? Telephone => Organ.Description.On(Today).Telephone;

    public void OnGet()
    {
    }

    /// <summary>开始，或者接着填。</summary>
    public async Task<IActionResult> OnPostAsync(string? way)
    {
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
