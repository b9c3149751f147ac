namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>怪癖施加的先后：先定版式，再动结构、标签、数字，再丢合并、拼拆表格，最后是页面和字形。</summary>
internal enum Stage
{
    Shape,
    Rows,
    Labels,
    Figures,
    Spans,
    Joinery,
    Page,
    Script,
}

/// <summary>一种怪癖：名称、一句话、怎样施加。</summary>
internal sealed record Quirk(string Name, string Sentence, Stage Stage)
{
    /// <summary>就地改动文件。</summary>
    public Action<WildDocument, Random> Apply { get; init; } = (_, _) => { };

    /// <summary>排版之前的选择。</summary>
    public Func<Shape, Shape> Reshape { get; init; } = shape => shape;

    public WildFormat Formats { get; init; } = WildFormat.All;

    /// <summary>在这些格式里信息不全：允许读作 <c>null</c>，但须有说明。</summary>
    public WildFormat LossyIn { get; init; }

    /// <summary>同组的不并用。</summary>
    public string? Group { get; init; }

    /// <summary>另一个互斥的组：两种合起来会造出信息上与另一份真相毫无二致的文件（少一格又补一格）。</summary>
    public string? Clash { get; init; }

    /// <summary>能否与另一种并用：同组的、同名的不能。</summary>
    public bool GoesWith(Quirk other) =>
        Name != other.Name && (Group is null || Group != other.Group) && (Clash is null || Clash != other.Clash);

    public override string ToString() => Name;
}

/// <summary>排版之前的选择：旧表二、一行“其他处理”、行标签分几列。</summary>
internal sealed record Shape(bool OldProactive, bool UndividedOther, Layout.RequestLabels Labels)
{
    public static Shape Standard { get; } = new(false, false, Layout.RequestLabels.ThreeColumns);
}
