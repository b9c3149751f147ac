using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <content>表格：行、格与合并。</content>
internal sealed partial class BodyWalk
{
    private void Table()
    {
        paragraph.Close(collector);
        collector.BeginTable();
        var borders = new TableBorders(styles);
        var outer = paragraph;
        paragraph = new OpenParagraph();
        xml.Children(Take);
        paragraph = outer;
        collector.EndTable(borders.Conclude());

        void Take()
        {
            switch (xml.Name)
            {
                case "tr":
                    Row(borders);
                    break;
                case "tblPr":
                    xml.Children(Take);
                    break;
                case "tblBorders":
                    borders.OfTable(xml);
                    break;
                case "tblStyle":
                    borders.OfStyle(xml.Value);
                    xml.Skip();
                    break;
                case "sdt":
                    Control(Take);
                    break;
                case "ins" or "customXml" or "smartTag":
                    xml.Children(Take);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void Row(TableBorders borders)
    {
        var (begun, deleted) = (false, false);
        xml.Children(Take);
        if (!deleted)
            Begin(0);

        void Take()
        {
            switch (xml.Name)
            {
                case "trPr":
                    Begin(RowProperties(out deleted));
                    break;
                case "tc" when !deleted:
                    Begin(0);
                    Cell(borders);
                    break;
                case "sdt":
                    Control(Take);
                    break;
                case "ins" or "customXml" or "smartTag":
                    xml.Children(Take);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        void Begin(int before)
        {
            if (begun || deleted)
                return;
            begun = true;
            collector.BeginRow();
            if (before <= 0)
                return;
            collector.BeginCell(before);
            collector.EndCell();
        }
    }

    /// <summary>行首空出的列数；已删除或隐藏的行不读。</summary>
    private int RowProperties(out bool deleted)
    {
        var before = 0;
        var (removed, hidden) = (false, false);
        xml.Children(() =>
        {
            before = xml.Name == "gridBefore" ? xml.Number ?? 0 : before;
            removed |= xml.Name == "del";
            hidden |= xml.Name == "hidden" && xml.IsOn;
            xml.Skip();
        });
        if (removed)
            Revised();
        if (hidden)
            Hiding();
        deleted = removed || hidden;
        return before;
    }

    private void Cell(TableBorders borders)
    {
        var shape = new CellShape();
        var begun = false;
        var start = collector.Mark;
        xml.Children(Take);
        Begin();
        paragraph.Close(collector);
        if (shape.IsCovered)
            Cover(start, shape.IsDeleted);
        else
            collector.EndCell();

        void Take()
        {
            if (xml.Name == "tcPr")
            {
                shape = CellShape.Read(xml, borders);
                return;
            }

            Begin();
            Block();
        }

        void Begin()
        {
            if (begun)
                return;
            begun = true;
            shape.IsCovered = shape.IsDeleted || (shape.ContinuesAbove && collector.ExtendAbove()) || (shape.ContinuesLeft && collector.ExtendLeft());
            if (!shape.IsCovered)
                collector.BeginCell(shape.Columns);
        }
    }

    /// <summary>已删除的一格，或被合并的格盖住的一格：后者其中若有文字，Word 里也看不见。</summary>
    private void Cover(int start, bool isDeleted)
    {
        if (isDeleted)
            Revised();
        else if (collector.Mark > start)
            collector.Note("READ-COVERED", Severity.Info, "合并单元格盖住的格子里有文字，页面上看不见，已略去。");
        collector.Cut(start);
    }
}
