namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>一格的属性：跨几列，是否接着上面或左边的格（合并），是否已在修订中删除。</summary>
internal sealed class CellShape
{
    public int Columns { get; private set; } = 1;

    public bool ContinuesAbove { get; private set; }

    public bool ContinuesLeft { get; private set; }

    public bool IsDeleted { get; private set; }

    /// <summary>被别的格盖住，不成一格。</summary>
    public bool IsCovered { get; set; }

    public static CellShape Read(WordXml xml, TableBorders borders)
    {
        var shape = new CellShape();
        xml.Children(() => shape.Take(xml, borders));
        return shape;
    }

    private void Take(WordXml xml, TableBorders borders)
    {
        switch (xml.Name)
        {
            case "gridSpan":
                Columns = Math.Max(1, xml.Number ?? 1);
                break;
            case "vMerge" or "vmerge":
                ContinuesAbove = xml.Value is not "restart";
                break;
            case "hMerge" or "hmerge":
                ContinuesLeft = xml.Value is not "restart";
                break;
            case "cellDel":
                IsDeleted = true;
                break;
            case "tcBorders":
                borders.OfCell(xml);
                return;
        }

        xml.Skip();
    }
}
