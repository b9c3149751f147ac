namespace Gongkai.Documents.Reports.Readers.Word;

/// <content>段落：样式、编号和其中的各段文字。</content>
internal sealed partial class BodyWalk
{
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
}
