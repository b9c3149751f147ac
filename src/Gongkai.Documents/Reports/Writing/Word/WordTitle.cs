using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>标题：一行排不下时在机关名称之后回行，不把词拆开（GB/T 9704-2012 7.3.1：回行时要做到词意完整）。</summary>
internal static class WordTitle
{
    /// <summary>二号字每行 20 个。</summary>
    private const int LineLength = 20;

    public static Paragraph Create(AnnualReport report)
    {
        var title = ReportTitle.Of(report);
        var organ = CleanText.Line(report.Organ ?? "");
        if (title.Length <= LineLength || organ.Length == 0)
            return WordText.Paragraph(title, WordStyles.Title);
        var paragraph = WordText.Paragraph(organ, WordStyles.Title);
        paragraph.Append(new Run(new Break()), WordText.Run(title[organ.Length..]));
        return paragraph;
    }
}
