using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Components.Forms;

/// <summary>把法律不允许的结论记到表单上：结论指明了哪一栏的记在那一栏，其余记在整张表单。</summary>
public static class Refusals
{
    /// <param name="form">表单的名字，如 <c>Form</c>；没有则为空串。</param>
    public static void Refuse(this ModelStateDictionary state, IEnumerable<Finding> findings, string form = "")
    {
        foreach (var finding in findings)
            state.AddModelError(Key(state, finding, form), finding.ToString());
    }

    private static string Key(ModelStateDictionary state, Finding finding, string form) =>
        finding.Where.Select(where => form.Length == 0 ? where : $"{form}.{where}").FirstOrDefault(state.ContainsKey) ?? "";
}
