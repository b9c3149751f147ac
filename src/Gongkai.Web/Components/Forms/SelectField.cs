using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>从一列里选一项。七项以内宜用 <see cref="ChoiceField"/>，一眼看全。</summary>
public sealed class SelectField(IHtmlHelper html) : Field(html)
{
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>没有选时显示的字；<c>null</c> 则必有一项选中。</summary>
    public string? Blank { get; set; }
}
