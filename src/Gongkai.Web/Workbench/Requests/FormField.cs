using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>办件表单的一栏：交上来的键、名称、怎样填。</summary>
/// <param name="Key">键，交上来的是 <c>Form[键]</c>。</param>
public sealed record FormField(string Key, string Label, FieldKind Kind)
{
    public string? Hint { get; init; }

    /// <summary>可以不填。</summary>
    public bool Optional { get; init; }

    /// <summary>没有填过时写什么。</summary>
    public string? Usual { get; init; }

    /// <summary>选一项的各项。</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>跟在数后面的单位。</summary>
    public string? Unit { get; init; }

    /// <summary>表单里的名字。</summary>
    public string Name => $"Form[{Key}]";

    public static FormField Day(string key, string label, DateOnly? usual = null, string? hint = null, bool optional = false) =>
        new(key, label, FieldKind.Day) { Usual = usual?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Hint = hint, Optional = optional };

    public static FormField Count(string key, string label, int? usual, string unit, string? hint = null) =>
        new(key, label, FieldKind.Count) { Usual = usual is { } number ? $"{number}" : null, Unit = unit, Hint = hint };

    public static FormField Line(string key, string label, string? hint = null, bool optional = false, string? usual = null) =>
        new(key, label, FieldKind.Line) { Hint = hint, Optional = optional, Usual = usual };

    public static FormField Words(string key, string label, string? hint = null, bool optional = false) => new(key, label, FieldKind.Words) { Hint = hint, Optional = optional };

    public static FormField One(string key, string label, IReadOnlyList<Choice> choices, string? usual = null, string? hint = null, bool optional = false) =>
        new(key, label, choices.Count <= 7 && !optional ? FieldKind.Choice : FieldKind.Select) { Choices = choices, Usual = usual, Hint = hint, Optional = optional };
}

/// <summary>一栏怎样填。</summary>
public enum FieldKind
{
    Day,
    Count,
    Line,
    Words,
    Choice,
    Select,
    Hidden,
}
