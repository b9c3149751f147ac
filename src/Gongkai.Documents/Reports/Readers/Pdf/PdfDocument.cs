using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>PDF：文字由 poppler 取出，表格按线或按对齐认，其余接成段落。</summary>
internal static class PdfDocument
{
    /// <summary>每页平均不足这么多字的，是扫描件（扫描软件会留一行自己的名称）。</summary>
    private const int FewestLetters = 16;

    private const int StatutoryTables = 3;

    public static SourceDocument Read(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var poppler = new Poppler(content, cancellation);
        var html = poppler.Words(PdfLimits.Pages + 1);
        var pages = TextLayer.Pages(html.Span);
        if (pages.Count == 0)
            throw new RefusedException(Refusal.DamagedPdf);
        if (pages.Count > PdfLimits.Pages)
            throw new RefusedException(Refusal.LongPdf);
        if (pages.Sum(Letters) < FewestLetters * pages.Count)
            throw new RefusedException(PagesWithPictures(poppler, pages.Count).Count > 0 ? Refusal.Scan : pages.Sum(Letters) == 0 ? Refusal.Empty : Refusal.Scan);

        var drawn = PageRotation.Upright(PageDrawings.Add(pages, poppler));
        var contents = drawn.ConvertAll(PageContent.Of);
        if (contents.Sum(page => page.Blocks.Count(block => block.Block is TableBlock)) < StatutoryTables)
            contents = WithPictures(drawn, PagesWithPictures(poppler, pages.Count));
        // 有表格线的文件只按线读；混着读，断在两页上的行说不清。
        var isRuled = contents.Exists(page => page.HasTable);
        if (isRuled)
            contents = contents.ConvertAll(page => page with { Lines = WrappedLines.Join(page.Lines) });
        RunningLines.Remove(contents, isRuled);
        if (!isRuled)
        {
            if (contents.Exists(page => page.Page.IsUneven))
                throw new RefusedException(Refusal.UnevenPdf);
            AlignedTables.Find(contents);
            contents = contents.ConvertAll(page => page with { Lines = WrappedLines.Join(page.Lines) });
        }

        return new SourceDocument([.. TextFlow.Blocks(contents)])
        {
            Title = TextLayer.Title(html.Span),
            BordersAreKnown = true,
            Pages = [.. drawn.Select(page => page.Printed)],
            Notes = [.. Notes(drawn)],
        };
    }

    private static List<PageContent> WithPictures(List<PdfPage> pages, HashSet<int> pictured) =>
        pages.ConvertAll(page => PageContent.Of(page with { HasPictures = pictured.Contains(page.Number) }));

    private static HashSet<int> PagesWithPictures(Poppler poppler, int pages) => PictureList.Pages(poppler.Pictures(pages).Span);

    private static int Letters(PdfPage page) => page.Words.Sum(word => word.Text.Count(char.IsLetterOrDigit));

    private static IEnumerable<Note> Notes(List<PdfPage> pages)
    {
        var recognised = pages.Where(PictureList.IsScanWithText).Select(page => page.Number).ToList();
        if (recognised.Count > 0)
        {
            yield return new Note("READ-OCR", Severity.Warning, "",
                $"第 {string.Join('、', recognised)} 页是扫描的图片，文字是扫描软件认出来的，数字可能认错，请逐格核对原件。");
        }
    }
}
