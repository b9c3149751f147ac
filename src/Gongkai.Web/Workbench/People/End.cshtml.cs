using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>卸任：确定最后一天。</summary>
public sealed class EndModel : PostPage
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    protected override Subject? Target => Post.Subject;

    protected override bool IsAllowed => May(PeopleActs.End, Post.Organ) && !(Post.To < Today);

    /// <summary>确认之前说明后果。</summary>
    public string Consequence => Form.Last < Post.From ? "这个岗位还没有开始，等于取消任命。"
        : Form.Last < Today ? "确认后当即卸任，不能再以这个岗位办理；办过的事不变。"
        : $"到 {Form.Last:yyyy-MM-dd} 当天还可以办理，次日起卸任；办过的事不变。";

    protected override async Task<bool> Open()
    {
        Form.Last ??= HttpMethods.IsGet(Request.Method) ? Today : null;
        return await base.Open();
    }

    protected override Task<IReadOnlyList<Act>> Read()
    {
        if (Form.Last is null)
            ModelState.AddModelError("Form.Last", "请填写最后一天");
        return Task.FromResult<IReadOnlyList<Act>>(Form.Last is { } last ? [new EndPost(Post.Subject, last) { Reason = Form.Reason }] : []);
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"{Holder}的{Title}到 {Form.Last:yyyy-MM-dd} 为止。");
        return Task.FromResult(ToPost());
    }
}

/// <summary>最后一天与理由。</summary>
public sealed class EndForm : ReasonForm
{
    public DateOnly? Last { get; set; }
}
