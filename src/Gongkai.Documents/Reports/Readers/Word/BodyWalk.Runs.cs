using System.Globalization;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <content>文字：隐藏的略去，域只取结果，绘图里的文本框和图片。</content>
internal sealed partial class BodyWalk
{
    private readonly Stack<bool> fields = new();
    private int instructions;

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
}
