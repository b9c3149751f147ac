using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Web.Components.Forms;

/// <summary>一栏：名称、填写提示、错在哪里、填写的地方。交上来而没有收下的，照原样填回去。</summary>
public abstract class Field(IHtmlHelper html) : Part(html)
{
    /// <summary>填入页面模型的哪一项，如 <c>for="Form.Name"</c>。</summary>
    public ModelExpression? For { get; set; }

    /// <summary>不填入页面模型时，这一栏在表单里的名字。</summary>
    public string? Name { get; set; }

    /// <summary>不填入页面模型时，原来的值。</summary>
    public string? Value { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>可以不填；页面上写明“选填”。</summary>
    public bool Optional { get; set; }

    /// <summary>页面自己要说的错；没有则看提交时记下的。</summary>
    public string? Error { get; set; }

    /// <summary>表单里的名字。</summary>
    public string FieldName => Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name ?? "");

    public string Id => FieldAnchor.Of(FieldName);

    public string? Problem => Error ?? Recorded();

    /// <summary>提示与错误的说明，念给读屏的人听；都没有则为 <c>null</c>。</summary>
    public string? DescribedBy =>
        string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Problem is null ? null : $"{Id}-error" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    public string? Invalid => Problem is null ? null : "true";

    /// <summary>填回去的值：先看交上来的，再看原来的。</summary>
    public string? Shown => Submitted is { } submitted ? (submitted.Count > 0 ? submitted[0] : null) : Text(For?.Model) ?? Value;

    /// <summary>交上来的各个值；这一栏没有交上来过则为 <c>null</c>。</summary>
    [HtmlAttributeNotBound]
    protected IReadOnlyList<string>? Submitted =>
        ViewContext.ModelState.TryGetValue(FieldName, out var entry)
            ? entry.RawValue switch
            {
                string one => [one],
                IEnumerable<string> many => [.. many],
                _ => null,
            }
            : null;

    protected static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private string? Recorded() =>
        ViewContext.ModelState.TryGetValue(FieldName, out var entry) && entry.Errors.Count > 0
            ? string.Join('；', entry.Errors.Select(error => error.ErrorMessage))
            : null;
}
