namespace Gongkai.Core.Reports.Recognition;

/// <summary>文件中的一行文字：一个段落，或表格中只有一格有字的一行（整页套在表格里的网页、表中夹的部分标题）。</summary>
/// <param name="Row">表中第几行；段落为 −1。</param>
/// <param name="Level">格式标明的标题级别；没有为 0。</param>
internal readonly record struct TextLine(int Block, int Row, string Text, int Level)
{
    public bool IsParagraph => Row < 0;
}

/// <summary>认出的部分标题。</summary>
/// <param name="Line">在文字行清单中的位置。</param>
/// <param name="Strength">把握：4 法定写法带序号，3 法定写法不带序号或常见改写带序号，2 常见改写不带序号，1 凭关键词。</param>
/// <param name="Rest">标题之后同段的正文；没有为空串。</param>
internal sealed record SectionHeading(int Line, int Number, int Strength, EnumeratorStyle Style, string Title, string Rest);
