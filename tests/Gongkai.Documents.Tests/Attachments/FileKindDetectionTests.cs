using Gongkai.Documents.Attachments;
using Gongkai.Documents.Tests.Reports.Readers;
using Gongkai.Documents.Tests.Sheets;
using Gongkai.Tests;

namespace Gongkai.Documents.Tests.Attachments;

public sealed class FileKindDetectionTests
{
    [Theory]
    [InlineData("empty", FileKind.Empty)]
    [InlineData("pdf", FileKind.Pdf)]
    [InlineData("pdf after noise", FileKind.Pdf)]
    [InlineData("docx", FileKind.Docx)]
    [InlineData("xlsx", FileKind.Xlsx)]
    [InlineData("pptx", FileKind.Pptx)]
    [InlineData("docm", FileKind.MacroDocument)]
    [InlineData("doc", FileKind.Doc)]
    [InlineData("xls", FileKind.Xls)]
    [InlineData("ppt", FileKind.Ppt)]
    [InlineData("encrypted docx", FileKind.EncryptedDocument)]
    [InlineData("other compound", FileKind.Unknown)]
    [InlineData("ofd", FileKind.Ofd)]
    [InlineData("odt", FileKind.OpenDocument)]
    [InlineData("zip", FileKind.Zip)]
    [InlineData("zip without a directory", FileKind.Zip)]
    [InlineData("zip with a program", FileKind.ZipWithPrograms)]
    [InlineData("jar", FileKind.ZipWithPrograms)]
    [InlineData("png", FileKind.Png)]
    [InlineData("jpeg", FileKind.Jpeg)]
    [InlineData("gif", FileKind.Gif)]
    [InlineData("tiff", FileKind.Tiff)]
    [InlineData("bmp", FileKind.Bmp)]
    [InlineData("webp", FileKind.Webp)]
    [InlineData("heic", FileKind.Heic)]
    [InlineData("rar", FileKind.Rar)]
    [InlineData("7z", FileKind.SevenZip)]
    [InlineData("mp3", FileKind.Mp3)]
    [InlineData("mp4", FileKind.Mp4)]
    [InlineData("rtf", FileKind.Rtf)]
    [InlineData("text", FileKind.Text)]
    [InlineData("text in GBK", FileKind.Text)]
    [InlineData("text in UTF-16", FileKind.Text)]
    [InlineData("long text cut within a character", FileKind.Text)]
    [InlineData("long GBK cut within a character", FileKind.Text)]
    [InlineData("text on PDF", FileKind.Text)]
    [InlineData("text starting with MZ", FileKind.Text)]
    [InlineData("json", FileKind.Json)]
    [InlineData("xml", FileKind.Xml)]
    [InlineData("html", FileKind.Html)]
    [InlineData("html script", FileKind.Html)]
    [InlineData("html that mentions PDF", FileKind.Html)]
    [InlineData("xhtml", FileKind.Html)]
    [InlineData("svg", FileKind.Svg)]
    [InlineData("svg after a declaration", FileKind.Svg)]
    [InlineData("exe", FileKind.Program)]
    [InlineData("elf", FileKind.Program)]
    [InlineData("shell script", FileKind.Program)]
    [InlineData("shortcut", FileKind.Program)]
    [InlineData("noise", FileKind.Unknown)]
    public void The_bytes_tell_what_a_file_is(string specimen, FileKind kind) => FileKindDetection.Detect(Specimens.Stream(specimen)).ShouldBe(kind);

    [Fact]
    public void Word_documents_from_the_wild_are_Word_documents()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("tests", "samples", "wild"), "*.docx"))
        {
            using var file = File.OpenRead(path);
            FileKindDetection.Detect(file).ShouldBe(FileKind.Docx, path);
        }
    }

    [Fact]
    public void Our_own_spreadsheets_are_spreadsheets() =>
        FileKindDetection.Detect(new MemoryStream(Written.Bytes(Written.Form("表", ["甲"])))).ShouldBe(FileKind.Xlsx);

    [Fact]
    public void A_bomb_is_named_without_being_unpacked()
    {
        var bomb = Docx.Zip(("[Content_Types].xml", ""), ("word/document.xml", new string(' ', 50_000_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        FileKindDetection.Detect(new MemoryStream(bomb)).ShouldBe(FileKind.Docx);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public void A_directory_of_thirty_thousand_names_is_read_in_part() =>
        Effort.Of(() => FileKindDetection.Detect(new MemoryStream(Docx.Zip([.. Enumerable.Range(0, 30_000).Select(i => ($"{i}", ""))])))).ShouldBeLessThan(TimeSpan.FromSeconds(5));

    public static MatrixTheoryData<string, int> Cases => new(["docx", "doc", "zip", "zip with a program", "pdf", "text in GBK", "mp4", "xls"], [11, 23]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damaged_file_never_throws(string specimen, int seed)
    {
        var random = new Random(seed);
        var original = Specimens.Of(specimen);
        for (var i = 0; i < 300; i++)
        {
            var damaged = Damaged.Bytes(original, random);
            Effort.Of(() => Should.NotThrow(() => FileKindDetection.Detect(new MemoryStream(damaged)), $"{specimen}, seed {seed}, case {i}")).ShouldBeLessThan(TimeSpan.FromSeconds(2));
        }
    }
}
