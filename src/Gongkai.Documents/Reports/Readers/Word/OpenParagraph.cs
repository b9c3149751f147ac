using System.Text;
using Gongkai.Documents.Reports.Readers.PlainText;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>正在读的一段：拼到的文字、标题级别、自动编号。段内换行（和文本框）使它成为几段。</summary>
internal sealed class OpenParagraph
{
    private readonly StringBuilder text = new();
    private string? label;
    private int at;

    public int HeadingLevel { get; set; }

    /// <summary>段落标记已删除：与下一段连成一段。</summary>
    public bool JoinsNext { get; set; }

    /// <summary>目录中的一行。</summary>
    public bool IsContents { get; set; }

    /// <summary>从 <paramref name="mark"/> 处开始新的一段；与上一段相连时接着拼。</summary>
    public void Begin(int mark)
    {
        at = mark;
        if (JoinsNext)
        {
            JoinsNext = false;
            return;
        }

        text.Clear();
        label = null;
        HeadingLevel = 0;
        IsContents = false;
    }

    public void Label(string? number) => label ??= number;

    public void Append(string run) => text.Append(run);

    public void Append(char c) => text.Append(c);

    /// <summary>文字长度，供比较有没有读到东西。</summary>
    public int Length => text.Length;

    /// <summary>容器结束：等着与下一段相连的也到此为止。</summary>
    public void Close(BlockCollector collector)
    {
        JoinsNext = false;
        Break(collector);
    }

    /// <summary>一行结束。文本框、图片已先收进来的，排在这一行之后。</summary>
    public void Break(BlockCollector collector)
    {
        if (text.Length == 0)
            return;

        var line = TextLines.Clean(text.ToString());
        text.Clear();
        if (line.Length == 0 || IsContents)
            return;

        collector.Paragraph(label + line, HeadingLevel, at);
        at = collector.Mark;
        label = null;
    }
}
