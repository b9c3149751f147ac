using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>办理经过：台账上与这件事有关的各笔，新的在前；长的分页。</summary>
public sealed class History(IHtmlHelper html) : Part(html)
{
    public IReadOnlyList<HistoryEntry> Entries { get; set; } = [];

    /// <summary>较新的一页在哪里；没有则为 <c>null</c>。</summary>
    public string? Newer { get; set; }

    /// <summary>较早的一页在哪里；没有则为 <c>null</c>。</summary>
    public string? Older { get; set; }
}
