using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>有人先保存了：他改了什么，您填的是什么，一样也不丢。</summary>
public sealed class SaveConflict(IHtmlHelper html) : Part(html)
{
    /// <summary>先保存的人。</summary>
    public string Who { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>没有动过的栏，表单里已经换成对方保存的。</summary>
    public bool Adopted { get; set; }

    public IReadOnlyList<ConflictRow> Rows { get; set; } = [];
}

/// <summary>不一样的一项：您打开时的、对方保存的、您填写的。</summary>
public sealed record ConflictRow(string Name, string? Opened, string? Theirs, string? Yours);
