using System.Globalization;
using System.Text;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>哪些页有像样的图片。</summary>
internal static class PictureList
{
    /// <summary>以图代表的表格不会比这更小，像素。</summary>
    private const int Smallest = 200;

    /// <summary>解 <c>pdfimages -list</c>：page num type width height ……。</summary>
    public static HashSet<int> Pages(ReadOnlySpan<byte> list)
    {
        var pages = new HashSet<int>();
        foreach (var line in Encoding.ASCII.GetString(list).Split('\n'))
        {
            var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length > 4 && columns[2] == "image" && Number(columns[0]) is > 0 and var page && Number(columns[3]) >= Smallest && Number(columns[4]) >= Smallest / 2)
                pages.Add(page);
        }

        return pages;
    }

    /// <summary>整页是图，而文字一个也没有画出来：看不见的文字层。</summary>
    public static bool IsScanWithText(PdfPage page) =>
        page.Words.Count > 0 && page.Drawing.Glyphs * 10 < page.Words.Sum(word => word.Text.Length)
        && page.Drawing.Pictures.Exists(picture => picture.Width * picture.Height > page.Width * page.Height * 0.6);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
