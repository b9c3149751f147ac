using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>顺着正文走一遍：段落、表格、文本框、内容控件；修订按接受处理，隐藏文字略去，域只取结果。</summary>
internal sealed partial class BodyWalk(WordXml xml, WordStyles styles, WordNumbering numbering, BlockCollector collector)
{
    private OpenParagraph paragraph = new();

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

    private void Deleted()
    {
        Revised();
        xml.Skip();
    }

    private void Revised() => collector.Note("READ-REVISIONS", Severity.Info, "文档中有修订痕迹，已按全部接受读取（删除的文字不计）。");

    private void Hiding() => collector.Note("READ-HIDDEN-TEXT", Severity.Info, "文档中有隐藏文字，已略去。");
}
