using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Organs;

/// <summary>清单的一栏：表格里的标题、JSON 里的键、怎么取、怎么填。</summary>
internal sealed record RowColumn<T>(string Heading, string Key, Func<T, string?> Get, Func<T, string?, T> Set)
{
    /// <summary>也认得的标题。</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>手工填的格子怎么理。</summary>
    public Func<string, string?> Tidy { get; init; } = CellTidying.Text;

    public bool IsRequired { get; init; }

    public int Width { get; init; } = 18;

    public string? Help { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    public FormColumn Form => new(Heading, Width) { IsRequired = IsRequired, Help = Help, Choices = Choices };

    /// <summary>标题是不是指这一栏。</summary>
    public bool IsCalled(string heading)
    {
        var key = CellTidying.HeadingKey(heading);
        return key == CellTidying.HeadingKey(Heading) || Synonyms.Any(synonym => CellTidying.HeadingKey(synonym) == key);
    }

    public T Filled(T row, string cell) => Set(row, Tidy(cell));
}
