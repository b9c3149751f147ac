namespace Gongkai.Core.Reports.Recognition;

/// <summary>一行中标签之后的各格。</summary>
internal sealed class FigureRow
{
    private readonly int start;

    /// <param name="labelEnd">标签的最后一格；没有标签为 −1。</param>
    public FigureRow(SourceLine line, int labelEnd)
    {
        Line = line;
        start = labelEnd + 1;
        (First, Last) = (-1, -1);
        for (var i = 0; i < Count; i++)
        {
            if (this[i].IsBlank)
                continue;
            First = First < 0 ? i : First;
            Last = i;
            Filled++;
        }
    }

    public SourceLine Line { get; }

    /// <summary>第一格在整行中的位置。</summary>
    public int Start => start;

    public int Count => Line.Cells.Length - start;

    /// <summary>第一个、最后一个有字的格；没有为 −1。</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>有字的格数（横线、斜线也算：它们占一个位置）。</summary>
    public int Filled { get; }

    public ref readonly LineCell this[int index] => ref Line.Cells[start + index];

    /// <summary>第一个不是空白或横线的格；没有则为第一个有字的格。</summary>
    public int FirstNumber
    {
        get
        {
            for (var i = Math.Max(0, First); i <= Last; i++)
            {
                if (!FigureText.IsBlankMark(this[i].Text))
                    return i;
            }

            return Math.Max(0, First);
        }
    }

    /// <summary>除空白和横线外只有一个数，或同一个数重复（合并格被拆开）。</summary>
    public bool IsOneNumber
    {
        get
        {
            for (var i = FirstNumber + 1; i <= Last; i++)
            {
                if (!FigureText.IsBlankMark(this[i].Text) && PlainText.Trimmed(this[i].Text) != PlainText.Trimmed(this[FirstNumber].Text))
                    return false;
            }

            return true;
        }
    }
}
