namespace Gongkai.Documents.Pdf.Layout;

/// <summary>一种段落：字体、字号、行高（磅），首行缩进几字，居中与否，横向缩放，段后空多少，是否与下一段同页。</summary>
internal sealed record TextStyle(Typeface Typeface, double Size, double LineHeight)
{
    public int IndentCharacters { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>横向缩放；三号字排 28 个恰为 156 mm 要缩一点。</summary>
    public double Scale { get; init; } = 1;

    public double After { get; init; }

    public bool KeepsWithNext { get; init; }

    /// <summary>一个汉字的宽度。</summary>
    public double CharacterWidth => Size * Scale;

    public double Width(string text) => Typeface.Width(text, Size) * Scale;

    /// <summary>基线在行框里的位置：汉字字身上高 0.88、下深 0.12，居中放。</summary>
    public double Baseline => ((LineHeight - Size) / 2) + (Size * 0.88);
}
