using Gongkai.Documents.Pdf;
using Gongkai.Documents.Pdf.Fonts;

namespace Gongkai.Documents.Reports.Writing.Pdf;

/// <summary>公文各处用的字体：机关上传的方正小标宋、仿宋、楷体、黑体、宋体优先；没有的用已安装的思源宋体、黑体或文泉驿代替。</summary>
internal sealed record ReportFonts(Typeface Title, Typeface Body, Typeface Heading, Typeface Subheading, Typeface Kai, Typeface Table)
{
    private static readonly string[] Kaiti = ["楷体", "KaiTi"];

    private static readonly string[] Serif =
        ["NotoSerifCJK-Regular.ttc", "NotoSerifCJKsc-Regular.otf", "NotoSerifSC-Regular.otf", "NotoSerifSC-Regular.ttf", "SourceHanSerifSC-Regular.otf", "SourceHanSerif-Regular.ttc"];

    private static readonly string[] BoldSerif =
        ["NotoSerifCJK-Bold.ttc", "NotoSerifCJKsc-Bold.otf", "NotoSerifSC-Bold.otf", "SourceHanSerifSC-Bold.otf"];

    private static readonly string[] Sans =
        ["NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular.otf", "NotoSansSC-Regular.otf", "SourceHanSansSC-Regular.otf", "simhei.ttf"];

    /// <summary>什么都没有时的代替。</summary>
    private static readonly string[] Last = ["simsun.ttc", "wqy-microhei.ttc", "wqy-zenhei.ttc", "msyh.ttc", "DroidSansFallbackFull.ttf"];

    /// <summary>没有中文字体则报错，说出要装的包。</summary>
    public static ReportFonts Of(PdfDocument document, FontShelf shelf)
    {
        var uploaded = shelf.Uploaded;
        FontFace[] common = [.. Installed(shelf, Serif).Take(1), .. Installed(shelf, Sans).Take(1), .. Installed(shelf, Last), .. uploaded];
        if (common.Length == 0)
            throw new FontException($"这台机器上没有中文字体，不能写成 PDF。请安装字体包 {FontShelf.Package}（Debian、Ubuntu：apt-get install {FontShelf.Package}），或者改用 Word 文档。");
        return new(
            Face(["小标宋", "XiaoBiaoSong"], BoldSerif),
            Face(["仿宋", "FangSong"], ["simfang.ttf", .. Serif]),
            Face(["黑体", "SimHei", "Heiti"], Sans),
            Face(Kaiti, ["simkai.ttf", .. BoldSerif]),
            Face(Kaiti, ["simkai.ttf", .. Serif]),
            Face(["宋体", "SimSun"], Serif));

        Typeface Face(string[] names, string[] files) =>
            document.Typeface([.. Named(uploaded, names), .. Installed(shelf, files).Take(1), .. common]);
    }

    /// <summary>上传的字体里名称含有其中之一的第一款。</summary>
    private static IEnumerable<FontFace> Named(IEnumerable<FontFace> uploaded, string[] names) =>
        uploaded.Where(face => face.Names.Any(each => names.Any(name => each.Contains(name, StringComparison.OrdinalIgnoreCase)))).Take(1);

    private static IEnumerable<FontFace> Installed(FontShelf shelf, IEnumerable<string> files) => files.Select(shelf.Find).OfType<FontFace>();
}
