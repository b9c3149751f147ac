using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>表单里的一栏读成一行字、一个日期，日期写成表单里的样子。</summary>
internal static class FormText
{
    /// <summary>一行字，换行、制表符作空格；空的为 <c>null</c>。</summary>
    public static string? Line(string? text) => PastedText.Tidy(text).Replace('\n', ' ').Replace('\t', ' ').Trim() is { Length: > 0 } line ? line : null;

    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>日期；没有填的为 <c>null</c>，读不懂的也为 <c>null</c>，并记在 <paramref name="state"/> 里。</summary>
    /// <param name="key">这一栏在表单里的名字。</param>
    public static DateOnly? Date(string? written, string key, string label, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;
        if (DateOnly.TryParseExact(written.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        state.AddModelError(key, $"{label}填了“{written.Trim()}”，应写作年-月-日，如 2026-03-02");
        return null;
    }
}
