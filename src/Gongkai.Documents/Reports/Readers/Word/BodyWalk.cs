using System.Globalization;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>顺着正文走一遍：段落、表格、文本框、内容控件；修订按接受处理，隐藏文字略去，域只取结果。</summary>
internal sealed class BodyWalk(WordXml xml, WordStyles styles, WordNumbering numbering, BlockCollector collector)
{
    private readonly Stack<bool> fields = new();
    private OpenParagraph paragraph = new();
    private int instructions;

    /// <summary>当前元素是块的容器（正文、单元格、文本框、内容控件）：逐个读其中的块。</summary>
    public void Blocks()
    {
        xml.Children(Block);
        paragraph.Close(collector);
    }

    private void Block()
    {
        switch (xml.Name)
        {
            case "p":
                Paragraph();
                break;
            case "tbl":
                Table();
                break;
            case "sdt":
                Control(Block);
                break;
            case "AlternateContent":
                Alternatives(Block);
                break;
            case "del" or "moveFrom":
                Deleted();
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag" or "sdtContent" or "body" or "document" or "wordDocument" or "sect" or "sub-section" or "package" or "part" or "xmlData":
                if (xml.Name is "ins" or "moveTo")
                    Revised();
                xml.Children(Block);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void Paragraph()
    {
        paragraph.Begin(collector.Mark);
        xml.Children(Inline);
        while (fields.TryPeek(out var instruction) && instruction)
            EndField();
        if (!paragraph.JoinsNext)
            paragraph.Break(collector);
    }

    private void Inline()
    {
        switch (xml.Name)
        {
            case "r":
                Run();
                break;
            case "pPr":
                ParagraphProperties();
                break;
            case "sdt":
                Control(Inline);
                break;
            case "AlternateContent":
                Alternatives(Inline);
                break;
            case "del" or "moveFrom":
                Deleted();
                break;
            case "ins" or "moveTo":
                Revised();
                xml.Children(Inline);
                break;
            case "hyperlink" or "smartTag" or "fldSimple" or "customXml" or "sdtContent" or "bdo" or "dir" or "oMath" or "oMathPara" or "rubyBase":
                xml.Children(Inline);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void ParagraphProperties()
    {
        string? style = null;
        int? outline = null;
        int? numberingId = null;
        int? numberingLevel = null;
        xml.Children(Take);

        if (style is not null)
        {
            paragraph.IsContents |= styles.IsContents(style);
            numberingId ??= styles.NumberingId(style);
            numberingLevel ??= styles.NumberingLevel(style);
        }

        paragraph.HeadingLevel = outline is { } level ? level < 6 ? level + 1 : 0 : style is null ? 0 : styles.HeadingLevel(style);
        if (numberingId is > 0)
            paragraph.Label(numbering.Next(numberingId.Value, numberingLevel ?? 0));

        void Take()
        {
            switch (xml.Name)
            {
                case "pStyle":
                    style = xml.Value;
                    break;
                case "outlineLvl":
                    outline = xml.Number;
                    break;
                case "numId" or "ilfo":
                    numberingId = xml.Number;
                    break;
                case "ilvl":
                    numberingLevel = xml.Number;
                    break;
                case "del":
                    Revised();
                    paragraph.JoinsNext = true;
                    break;
                case "numPr" or "listPr" or "rPr":
                    xml.Children(Take);
                    return;
            }

            xml.Skip();
        }
    }

    private void Run()
    {
        var hidden = false;
        xml.Children(() =>
        {
            if (xml.Name == "rPr")
                hidden = IsHidden();
            else if (hidden)
                Hidden();
            else
                InRun();
        });
    }

    private void InRun()
    {
        switch (xml.Name)
        {
            case "t":
                xml.Text(Append);
                return;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                if (int.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0x20 and < 0xE000)
                    Append(((char)code).ToString());
                break;
            case "br" or "cr":
                paragraph.Break(collector);
                break;
            case "fldChar":
                Field(xml.Attribute("fldCharType"));
                break;
            case "drawing" or "pict" or "object":
                Drawing();
                return;
            case "AlternateContent":
                Alternatives(InRun);
                return;
            case "ruby":
                xml.Children(Inline);
                return;
        }

        xml.Skip();
    }

    private void Append(string text)
    {
        if (instructions == 0)
            paragraph.Append(text);
    }

    /// <summary>域：从 begin 到 separate 是指令，到 end 是结果。指令里套着的域的结果也不是正文。</summary>
    private void Field(string? type)
    {
        if (type == "begin")
        {
            fields.Push(true);
            instructions++;
        }
        else if (type == "separate" && fields.TryPeek(out var instruction) && instruction)
        {
            EndField();
            fields.Push(false);
        }
        else if (type == "end" && fields.Count > 0)
        {
            EndField();
        }
    }

    private void EndField()
    {
        if (fields.Pop())
            instructions--;
    }

    /// <summary>绘图：文本框里的段落照读，图片记一块，其余（形状、图表）没有文字。</summary>
    private void Drawing()
    {
        var description = "";
        var (hasPicture, hasText) = (false, false);
        xml.Children(Take);
        if (hasPicture && !hasText)
            collector.Picture(description);

        void Take()
        {
            switch (xml.Name)
            {
                case "txbxContent":
                    hasText = true;
                    TextBox();
                    return;
                case "docPr" or "shape" or "cNvPr":
                    description = Described(description);
                    break;
                case "blip" or "imagedata":
                    hasPicture = true;
                    break;
                case "AlternateContent":
                    Alternatives(Take);
                    return;
            }

            xml.Children(Take);
        }

        string Described(string known) =>
            known.Length > 0 ? known : (xml.Attribute("descr") ?? xml.Attribute("alt") ?? xml.Attribute("title") ?? "").Trim();
    }

    /// <summary>文本框里的段落排在所在段落之后。</summary>
    private void TextBox()
    {
        var outer = paragraph;
        paragraph = new OpenParagraph();
        Blocks();
        paragraph = outer;
    }

    /// <summary>同一内容的几种写法取一种：首选没有读到东西，才读后备。</summary>
    private void Alternatives(Action handle)
    {
        var (mark, length) = (collector.Mark, paragraph.Length);
        xml.Children(() =>
        {
            if (xml.Name is "Choice" or "Fallback" && collector.Mark == mark && paragraph.Length == length)
                xml.Children(handle);
            else
                xml.Skip();
        });
    }

    /// <summary>内容控件；自动目录整个略去，免得与正文的标题重复。</summary>
    private void Control(Action handle)
    {
        var isContents = false;
        xml.Children(() =>
        {
            if (xml.Name == "sdtPr")
                Properties();
            else if (xml.Name == "sdtContent" && !isContents)
                xml.Children(handle);
            else
                xml.Skip();
        });

        void Properties()
        {
            isContents |= xml.Name == "docPartGallery" && xml.Value == "Table of Contents";
            xml.Children(Properties);
        }
    }

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

    private bool IsHidden()
    {
        var hidden = false;
        xml.Children(() =>
        {
            if (xml.Name == "vanish")
                hidden = xml.IsOn;
            else if (xml.Name == "rStyle" && xml.Value is { } style)
                hidden |= styles.IsHidden(style);
            xml.Skip();
        });
        return hidden;
    }

    private void Hidden()
    {
        if (xml.Name == "fldChar")
            Field(xml.Attribute("fldCharType"));
        else if (xml.Name is "t" or "drawing" or "pict")
            Hiding();
        xml.Skip();
    }

    private void Deleted()
    {
        Revised();
        xml.Skip();
    }

    private void Revised() => collector.Note("READ-REVISIONS", Severity.Info, "文档中有修订痕迹，已按全部接受读取（删除的文字不计）。");

    private void Hiding() => collector.Note("READ-HIDDEN-TEXT", Severity.Info, "文档中有隐藏文字，已略去。");
}
