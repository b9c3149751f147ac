using System.Globalization;
using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>交上来的各栏，读成日期、数、文字；没有填对的记在那一栏。</summary>
public sealed class FormAnswers(IReadOnlyDictionary<string, string?> given, ModelStateDictionary state)
{
    /// <summary>这一栏的文字；没有填的为 <c>null</c>。</summary>
    public string? this[string key] => given.GetValueOrDefault(key)?.Trim() is { Length: > 0 } text ? text : null;

    public string Text(string key) => this[key] ?? "";

    public DateOnly? Day(string key) => DateOnly.TryParseExact(this[key], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public int Count(string key) => int.TryParse(this[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public long? Number(string key) => long.TryParse(this[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>记在一栏上。</summary>
    public void Refuse(string key, string message) => state.AddModelError($"Form[{key}]", message);

    /// <summary>法律不允许的，记在整张表单上。</summary>
    public void Refuse(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            state.AddModelError("", finding.ToString());
    }

    /// <summary>各栏填得对不对：该填的填了，日期、数认得出，选的在各项之中。</summary>
    public void Check(IEnumerable<FormField> fields)
    {
        foreach (var field in fields)
        {
            if (this[field.Key] is not { } text)
            {
                if (!field.Optional)
                    Refuse(field.Key, $"请{(field.Choices.Count > 0 ? "选择" : "填写")}{field.Label}");
            }
            else if (field.Kind == FieldKind.Day && Day(field.Key) is null)
            {
                Refuse(field.Key, $"{field.Label}“{text}”不是日期，请照 2026-03-27 的样子填写");
            }
            else if (field.Kind == FieldKind.Count && Number(field.Key) is not (>= 0 and < 1_000_000))
            {
                Refuse(field.Key, $"{field.Label}“{text}”应是一个整数");
            }
            else if (field.Choices.Count > 0 && field.Choices.All(choice => choice.Value != text))
            {
                Refuse(field.Key, $"{field.Label}里没有这一项，请重新选择");
            }
        }
    }
}
