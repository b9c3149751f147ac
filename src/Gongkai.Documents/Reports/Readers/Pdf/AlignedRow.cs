using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>没有线的表的一行：标签，和各列的数。</summary>
internal sealed class AlignedRow(int columns, LabelChain? label)
{
    private readonly string[] doubts = [.. Enumerable.Repeat("", columns)];

    public LabelChain? Label => label;

    /// <summary>标签是法定的行标签。</summary>
    public bool IsKnown => label is not null && label.Uses.HasFlag(LabelUses.Row);

    public List<PdfWord>[] Cells { get; } = [.. Enumerable.Range(0, columns).Select(_ => new List<PdfWord>())];

    public Box Box { get; private set; } = label?.Box ?? new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    public bool HasFigures => Array.Exists(Cells, cell => cell.Count > 0);

    public void Add(PdfWord figure, int column)
    {
        Cells[column].Add(figure);
        Box = Box.With(figure.Box);
    }

    public void Doubt(int column, string text) => doubts[column] += text;

    public void DoubtAll(string text)
    {
        for (var column = 0; column < columns; column++)
            doubts[column] += Cells[column].Count > 0 ? "↵" + text : "";
    }

    public IEnumerable<GridCell> Print(AlignedColumns aligned, PdfPage page)
    {
        if (aligned.Table != LabelUses.RemedyResult)
            yield return new(label?.Text ?? "") { Place = label is null ? null : page.PlaceOf(label.Box) };
        for (var column = 0; column < Cells.Length; column++)
        {
            var box = new Box(aligned[column].Left, Box.Top, aligned[column].Right, Box.Bottom);
            yield return new(Text(Cells[column]) + Doubt(aligned, column)) { Place = page.PlaceOf(box) };
        }
    }

    /// <summary>标签不全的行，数也可能不全：标签的另一截旁边还有一截数，或者数是邻行的。都留空。</summary>
    private string Doubt(AlignedColumns aligned, int column) =>
        doubts[column].Length == 0 && Cells[column].Count > 0 && !IsKnown && aligned.Table != LabelUses.RemedyResult ? AlignedRows.Unsure : doubts[column];

    /// <summary>上下几截的一个数：是不是一个数由勾稽关系断定。别的几个词说不清，标出来，不读。</summary>
    private static string Text(List<PdfWord> words)
    {
        if (words.Count < 2)
            return words.Count == 0 ? "" : words[0].Text;
        var pieces = words.OrderBy(word => word.Box.CenterY).ToList();
        var isColumn = pieces.TrueForAll(word => word.Text.All(char.IsAsciiDigit)) && pieces[^1].Text.Length <= pieces[0].Text.Length
            && pieces.Zip(pieces.Skip(1)).All(pair => pair.Second.Box.CenterY - pair.First.Box.CenterY > pair.First.Em * 0.5);
        return string.Join(isColumn ? '\u2028' : '↵', pieces.Select(word => word.Text));
    }
}
