using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Web.Components.Reports;

/// <summary>一段文字；被某条结论引用的带有该结论的级别。</summary>
public sealed record TextPiece(string Text, Severity? Cited);

/// <summary>把一个部分的文字按“被结论引用与否”切开：结论的说明里用引号引出的句子，在原文里标出。</summary>
public static class CitedText
{
    private const int ShortestQuotation = 4;

    public static IReadOnlyList<TextPiece> Of(Section section, IEnumerable<Finding> findings)
    {
        var marks = new Severity?[section.Text.Length];
        foreach (var finding in findings.Where(finding => finding.Where.Contains(section.Code, StringComparer.Ordinal)).OrderBy(finding => finding.Severity))
        {
            foreach (var quotation in Quotations(finding.Message))
                Paint(section.Text, marks, quotation, finding.Severity);
        }

        return Cut(section.Text, marks);
    }

    private static void Paint(string text, Severity?[] marks, string quotation, Severity severity)
    {
        var at = text.IndexOf(quotation, StringComparison.Ordinal);
        if (at >= 0)
            Array.Fill(marks, severity, at, quotation.Length);
    }

    private static IEnumerable<string> Quotations(string message)
    {
        foreach (var (open, close) in new[] { ('“', '”'), ('「', '」') })
        {
            for (int from = message.IndexOf(open), to; from >= 0; from = message.IndexOf(open, to))
            {
                to = message.IndexOf(close, from);
                if (to < 0)
                    break;
                // A shortened quotation ends with an ellipsis.
                var quotation = message[(from + 1)..to].Trim('…');
                if (quotation.Length >= ShortestQuotation)
                    yield return quotation;
            }
        }
    }

    private static List<TextPiece> Cut(string text, Severity?[] marks)
    {
        var pieces = new List<TextPiece>();
        for (int from = 0, to; from < text.Length; from = to)
        {
            for (to = from + 1; to < text.Length && marks[to] == marks[from];)
                to++;
            pieces.Add(new(text[from..to], marks[from]));
        }

        return pieces;
    }
}
