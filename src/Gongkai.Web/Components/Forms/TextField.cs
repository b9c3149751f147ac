using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>一行文字。其余属性（<c>autocomplete</c>、<c>inputmode</c>、<c>maxlength</c>……）原样交给输入框。</summary>
public sealed class TextField(IHtmlHelper html) : Field(html)
{
    public string Type { get; set; } = "text";

    public FieldWidth Width { get; set; } = FieldWidth.Usual;

    /// <summary>跟在后面的单位，如“个工作日”。</summary>
    public string? Unit { get; set; }
}
