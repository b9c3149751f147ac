namespace Gongkai.Documents.Tests.Wild;

/// <summary>真相：一份年报应有的机关、年度、数字和各部分文字；<c>null</c> 是没有填写。</summary>
internal sealed record WildReport
{
    public required string Organ { get; init; }

    public required int Year { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>地址（如 <c>T3.R1.C1</c>）到数字。</summary>
    public required Dictionary<string, decimal?> Figures { get; init; }

    /// <summary>第 1–6 部分的段落；表格不在内。</summary>
    public required IReadOnlyList<string>[] Prose { get; init; }

    public bool OldProactive { get; init; }

    public bool UndividedOther { get; init; }

    public decimal? this[string address] => Figures.GetValueOrDefault(address);
}
