using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>几行文字。</summary>
public sealed class TextArea(IHtmlHelper html) : Field(html)
{
    public int Rows { get; set; } = 4;
}
