using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>勾选一句话，如“已逐项核对”。</summary>
public sealed class TickField(IHtmlHelper html) : Field(html)
{
    public bool IsTicked => Shown is "true" or "on" or "1";
}
