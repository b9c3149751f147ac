using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>
/// 确认的一步：先把要做的事照样写出来（写在里面），再确认或返回修改。填过的各栏随表单带着走，服务器不必记住。
/// 写在一个 <c>form</c> 里；文件带不走，应在前一步先存下。
/// </summary>
public sealed class ConfirmStep(IHtmlHelper html) : Part(html)
{
    public string Heading { get; set; } = "请核对后确认";

    public string Text { get; set; } = "确认";

    public string? Consequence { get; set; }

    public bool Grave { get; set; }

    /// <summary>返回修改时交给哪个地址，如 <c>@Url.Page(null, "Edit")</c>。</summary>
    public string? Back { get; set; }

    public IEnumerable<KeyValuePair<string, string>> Carried =>
        ViewContext.HttpContext.Request.HasFormContentType ? KeptFields.Of(ViewContext.HttpContext.Request.Form) : [];
}
