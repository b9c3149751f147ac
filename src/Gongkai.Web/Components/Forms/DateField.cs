using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>一个日期。</summary>
public sealed class DateField(IHtmlHelper html) : Field(html)
{
    public DateOnly? Earliest { get; set; }

    public DateOnly? Latest { get; set; }

    public string? Min => Text(Earliest);

    public string? Max => Text(Latest);
}
