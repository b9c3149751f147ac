namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>一张表的边框：表、样式或任何一格有看得见的线为真；都查得到而没有为假；样式查不到则无从判断。</summary>
internal sealed class TableBorders(WordStyles styles)
{
    private bool? ofTable;
    private string? style;
    private bool anyCell;

    public void OfTable(WordXml borders) => ofTable = AnyVisible(borders);

    public void OfCell(WordXml borders) => anyCell |= AnyVisible(borders);

    public void OfStyle(string? id) => style = id;

    public bool? Conclude()
    {
        if (anyCell || ofTable == true)
            return true;
        if (ofTable == false)
            return false;
        if (style is null)
            return false;
        return styles.Borders(style) ?? (styles.IsKnown ? false : null);
    }

    /// <summary>边框的各条线里有没有看得见的。</summary>
    public static bool AnyVisible(WordXml borders)
    {
        var any = false;
        borders.Children(() =>
        {
            any |= borders.Value is not (null or "nil" or "none");
            borders.Skip();
        });
        return any;
    }
}
