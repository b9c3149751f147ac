using System.Globalization;
using Gongkai.Documents.Pdf;
using Gongkai.Documents.Pdf.Layout;

namespace Gongkai.Documents.Reports.Writing.Pdf;

/// <summary>页码：四号半角阿拉伯数字，左右各一条一字线，一字线上距版心下边缘 7 mm；单页居右空一字，双页居左空一字（GB/T 9704-2012 7.5）。</summary>
internal static class PageNumbers
{
    /// <summary>一字线在基线以上的高度，占字身的比例。</summary>
    private const double DashHeight = 0.38;

    public static void Draw(PdfDocument document, TextStyle style)
    {
        foreach (var page in document.Pages)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"— {page.Number} —");
            var geometry = ReportStyles.Geometry;
            var x = page.Number % 2 == 1
                ? geometry.Left + geometry.Width - style.CharacterWidth - style.Width(text)
                : geometry.Left + style.CharacterWidth;
            var baseline = geometry.Bottom + (7 * PdfPage.Millimetre) + (DashHeight * style.Size);
            page.Artifact(() => page.Text(text, style.Typeface, style.Size, x, baseline));
        }
    }
}
