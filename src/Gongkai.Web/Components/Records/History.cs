using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>办理经过：台账上与这件事有关的各笔，新的在前。</summary>
public sealed class History(IHtmlHelper html) : Part(html)
{
    public IReadOnlyList<HistoryEntry> Entries { get; set; } = [];
}
