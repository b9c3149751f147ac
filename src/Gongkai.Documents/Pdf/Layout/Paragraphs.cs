namespace Gongkai.Documents.Pdf.Layout;

/// <summary>段落排成行：首行缩进，各行（末行除外）排满行宽。</summary>
internal static class Paragraphs
{
    /// <summary>一行字与行宽相差这么多字以上的不拉开，免得字距难看。</summary>
    private const double LargestGap = 8;

    public static IReadOnlyList<Slice> Lay(string text, TextStyle style, PageGeometry geometry, Tag tag)
    {
        var indent = style.IndentCharacters * style.CharacterWidth;
        var lines = LineBreaking.Lines(text, style.Width, geometry.Width, indent);
        var slices = new List<Slice>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, isFirst, isLast) = (lines[i], i == 0, i == lines.Count - 1);
            var room = geometry.Width - (isFirst ? indent : 0);
            var left = geometry.Left + (style.IsCentred ? (geometry.Width - style.Width(line)) / 2 : isFirst ? indent : 0);
            var spacing = isLast || style.IsCentred ? 0 : Spacing(line, style, room);
            slices.Add(new Slice(style.LineHeight + (isLast ? style.After : 0), (page, y) => page.Tagged(tag, () =>
                page.Text(line, style.Typeface, style.Size, left, y + style.Baseline, spacing, style.Scale)))
            {
                KeepsWithNext = style.KeepsWithNext,
            });
        }

        return slices;
    }

    private static double Spacing(string line, TextStyle style, double room)
    {
        var missing = room - style.Width(line);
        var gaps = line.EnumerateRunes().Count() - 1;
        return gaps > 0 && missing < LargestGap * style.CharacterWidth ? missing / gaps / style.Scale : 0;
    }
}
