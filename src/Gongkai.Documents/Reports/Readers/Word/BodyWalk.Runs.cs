using System.Globalization;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <content>文字：隐藏和划去的略去，域只取结果，绘图里的文本框和图片。</content>
internal sealed partial class BodyWalk
{
    private readonly Stack<bool> fields = new();
    private int instructions;
    private bool raised;

    private void Run()
    {
        var look = default(RunLook);
        xml.Children(() =>
        {
            if (xml.Name == "rPr")
                look = Look();
            else if (look.Hidden || look.Struck)
                Omit(look);
            else
                InRun();
            raised = look.Raised;
        });
        raised = false;
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
            paragraph.Append(raised && paragraph.Length > 0 ? Superscript.Of(text) : text);
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

    private RunLook Look()
    {
        var look = default(RunLook);
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "vanish":
                    look.Hidden = xml.IsOn;
                    break;
                case "rStyle" when xml.Value is { } style:
                    look.Hidden |= styles.IsHidden(style);
                    break;
                case "strike" or "dstrike":
                    look.Struck |= xml.IsOn;
                    break;
                case "vertAlign":
                    look.Raised = xml.Value == "superscript";
                    break;
            }

            xml.Skip();
        });
        return look;
    }

    /// <summary>隐藏或划去的文字不读；其中的域照样要配对。</summary>
    private void Omit(RunLook look)
    {
        if (xml.Name == "fldChar")
            Field(xml.Attribute("fldCharType"));
        else if (xml.Name is "t" or "drawing" or "pict" && look.Hidden)
            Hiding();
        else if (xml.Name is "t" or "drawing" or "pict")
            collector.Note("READ-STRUCK", Severity.Info, "文中有划去（加删除线）的文字，已略去。");
        xml.Skip();
    }

    /// <summary>一段文字的样子：隐藏、加删除线、上标。</summary>
    private struct RunLook
    {
        public bool Hidden;
        public bool Struck;
        public bool Raised;
    }
}
