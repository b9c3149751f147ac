namespace Gongkai.Documents.Sheets;

/// <summary>要写成一张工作表的内容：名称、各列、各行的文字（<c>null</c> 为空格）。行可以边算边写。</summary>
public sealed record SheetForm(string Name, IReadOnlyList<FormColumn> Columns, IEnumerable<IReadOnlyList<string?>> Rows);

/// <summary>一列：标题、宽度（约合半角字符数），以及填写说明。</summary>
public sealed record FormColumn(string Heading, int Width = 16)
{
    public bool IsRequired { get; init; }

    /// <summary>怎么填，写在“填写说明”里。</summary>
    public string? Help { get; init; }

    /// <summary>只能从中选一个的值，在格子里下拉可选。</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
