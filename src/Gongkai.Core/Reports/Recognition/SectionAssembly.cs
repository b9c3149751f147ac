using System.Collections.Immutable;
using System.Text;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>把标题之间的文字归入各部分：表格、表题、页码不算正文；最后一部分到页脚为止。</summary>
internal sealed class SectionAssembly(IReadOnlyList<TextLine> lines, List<SectionHeading> headings, Func<TextLine, int, bool> isTablePart, ReportNotes notes)
{
    /// <summary>正文中间的附件、来源、编辑等至多占这么多行。</summary>
    private const int LongestInterruption = 6;

    public ImmutableArray<Section> Assemble(string? organ)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            var isLast = i + 1 == headings.Count;
            var end = isLast ? EndOfReport(headings[i], organ) : headings[i + 1].Line;
            sections.Add(new(headings[i].Number, headings[i].Title, Text(headings[i], end), PlainText.Trimmed(Printed(headings[i]))));
            if (!SectionTitles.IsStatutory(LabelKey.BodyOf(headings[i].Title), headings[i].Number))
            {
                notes.Info(
                    NoteCodes.SectionTitle, $"SEC{headings[i].Number}",
                    $"标题“{headings[i].Title}”按{Section.NameOf(headings[i].Number)}“{Section.StatutoryTitles[headings[i].Number - 1]}”认定。");
            }
        }

        return sections.MoveToImmutable();
    }

    private string Printed(SectionHeading heading)
    {
        var text = lines[heading.Line].Text;
        return heading.Rest.Length == 0 ? text : text[..^heading.Rest.Length].TrimEnd().TrimEnd('：', ':', '。');
    }

    private string Text(SectionHeading heading, int end)
    {
        var text = new StringBuilder();
        Append(heading.Rest);
        for (var i = heading.Line + 1; i < end; i++)
        {
            if (!isTablePart(lines[i], i) && !PageFurniture.IsPageNumber(lines[i].Text) && !IsCaption(heading, i))
                Append(lines[i].Text);
        }

        return text.ToString();

        void Append(string paragraph)
        {
            var trimmed = PlainText.Trim(paragraph);
            if (trimmed.IsEmpty)
                return;
            if (text.Length > 0)
                text.Append('\n');
            text.Append(trimmed);
        }
    }

    /// <summary>第一、五、六部分没有法定表格：“表1 ……”下面没有表格的，是正文所附图表的题目，留在正文里。</summary>
    private bool IsCaption(SectionHeading heading, int at) =>
        PageFurniture.IsCaption(lines[at].Text)
        && (heading.Number is >= 2 and <= 4 || !IsFollowedByParagraph(at));

    private bool IsFollowedByParagraph(int at) =>
        at + 1 < lines.Count && lines[at + 1].IsParagraph && lines[at + 1].Block == lines[at].Block + 1;

    /// <summary>最后一部分的终点：页脚、不带序号的标题，或文末落款之前。</summary>
    private int EndOfReport(SectionHeading last, string? organ)
    {
        var end = last.Line + 1;
        while (end < lines.Count && !IsForeignHeading(lines[end]) && (!PageFurniture.IsFooter(lines[end].Text) || TextGoesOn(end)))
            end++;
        ReportRest(end);
        return BeforeSignature(last.Line, end, organ);
    }

    /// <summary>“附件：……”之后没几行又有成段的话：还在正文里。</summary>
    private bool TextGoesOn(int footer)
    {
        if (!PageFurniture.MayBeText(lines[footer].Text))
            return false;
        for (var i = footer + 1; i < lines.Count && i <= footer + LongestInterruption; i++)
        {
            if (IsForeignHeading(lines[i]) || (PageFurniture.IsFooter(lines[i].Text) && !PageFurniture.MayBeText(lines[i].Text)))
                return false;
            if (PageFurniture.IsProse(lines[i].Text))
                return true;
        }

        return false;
    }

    /// <summary>略去的页脚里若有成段的话，说明一声。</summary>
    private void ReportRest(int end)
    {
        for (var i = end; i < lines.Count; i++)
        {
            if (!lines[i].IsParagraph || !PageFurniture.IsProse(lines[i].Text))
                continue;
            notes.Info(
                NoteCodes.PageFooter, "",
                $"从“{PlainText.Quote(lines[end].Text)}”起的文字按年报以外的内容处理，未计入正文；其中有“{PlainText.Quote(lines[i].Text)}”，请核对。");
            return;
        }
    }

    /// <summary>年报之后网页上别的栏目的标题；带序号的是本部分的小标题。</summary>
    private static bool IsForeignHeading(TextLine line) =>
        line.Level > 0 && !PlainText.IsBlank(line.Text) && Enumerator.Read(line.Text).Style == EnumeratorStyle.None;

    /// <summary>落款：末行只有日期，其前一行只有机关名称。</summary>
    private int BeforeSignature(int heading, int end, string? organ)
    {
        var date = PreviousText(heading, end);
        if (date <= heading || !ChineseDate.IsOnlyDate(lines[date].Text))
            return end;
        var signer = PreviousText(heading, date);
        var from = signer > heading && IsSigner(PlainText.WithoutSpace(lines[signer].Text), organ) ? signer : date;
        notes.Info(NoteCodes.Signature, "", $"文末落款“{PlainText.Quote(string.Concat(lines[from].Text, from == date ? "" : " " + lines[date].Text))}”未计入正文。");
        return from;
    }

    private static bool IsSigner(string text, string? organ) =>
        OrganName.IsLikely(text)
        || (organ is not null && text.Length is >= 3 and <= 40
            && (organ.EndsWith(text, StringComparison.Ordinal) || text.EndsWith(organ, StringComparison.Ordinal)
                || (organ.StartsWith(text, StringComparison.Ordinal) && text.Length * 2 > organ.Length)));

    private int PreviousText(int floor, int from)
    {
        var at = from - 1;
        while (at > floor && PlainText.IsBlank(lines[at].Text))
            at--;
        return at;
    }
}
