using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Gongkai.Web.Components.Forms;

/// <summary>表单上方：哪几处没有填对，各指到那一栏；没有错时什么也不写。</summary>
public sealed class ErrorSummary(IHtmlHelper html) : Part(html)
{
    /// <summary>表单对应页面模型的哪一项；各处错误按它的属性次序排列。</summary>
    public ModelExpression? For { get; set; }

    public string Heading { get; set; } = "没有收下，请修改后再提交";

    public IReadOnlyList<FieldProblem> Problems =>
    [
        .. from entry in ViewContext.ModelState
           where entry.Value.ValidationState == ModelValidationState.Invalid
           orderby Position(entry.Key)
           from error in entry.Value.Errors
           select new FieldProblem(entry.Key.Length == 0 ? null : FieldAnchor.Of(entry.Key), error.ErrorMessage),
    ];

    private int Position(string key)
    {
        var property = key[(key.LastIndexOf('.') + 1)..];
        var index = For?.Metadata.Properties.Select(known => known.Name).ToList().IndexOf(property) ?? 0;
        return key.Length == 0 ? -1 : index < 0 ? int.MaxValue : index;
    }
}

/// <summary>一处错误：哪一栏（整张表单的错误为 <c>null</c>），一句话。</summary>
public sealed record FieldProblem(string? Anchor, string Message);
