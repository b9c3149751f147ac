using System.IO.Compression;
using System.Xml;
using Gongkai.Documents.Attachments.Detection;
using Gongkai.Documents.Reports.Readers;
using Gongkai.Documents.Reports.Readers.Word;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>压缩包里的 XML 部件：逐个按各自的读法取文字；读不了的部件照直说明，不影响其余。</summary>
internal sealed class PackageText(PassageList passages)
{
    private readonly UnpackBudget budget = new();
    private int paragraphs;

    /// <param name="reading">部件名称（小写）怎么读；没有文字的为 <c>null</c>。</param>
    public static void Read(Stream content, Func<string, PackagePart?> reading, PassageList passages)
    {
        if (!ZipNames.IsModest(content, TextLimits.Parts))
        {
            passages.Unread("文件内部的目录残缺或过大，没有检查");
            return;
        }

        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            new PackageText(passages).Read(archive, reading);
        }
        catch (InvalidDataException)
        {
            passages.Unread("文件已损坏，没有检查");
        }
    }

    private void Read(ZipArchive archive, Func<string, PackagePart?> reading)
    {
        var parts = archive.Entries
            .Select(entry => (Entry: entry, Part: reading(entry.FullName.Replace('\\', '/').TrimStart('/').ToLowerInvariant())))
            .Where(part => part.Part is not null)
            .OrderBy(part => part.Part!.IsBody ? 0 : 1).ThenBy(part => part.Entry.FullName.Length).ThenBy(part => part.Entry.FullName, StringComparer.Ordinal);
        foreach (var (entry, part) in parts)
            Read(entry, part!);
        foreach (var name in archive.Entries.Select(entry => entry.FullName.ToLowerInvariant()))
            SayWhatIsClosed(name);
    }

    private void Read(ZipArchiveEntry entry, PackagePart part)
    {
        try
        {
            new XmlText(part.Shape, paragraph => Take(part, paragraph)).Read(new PartStream(new BudgetedStream(entry.Open(), budget)));
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or RefusedException or IOException)
        {
            passages.Unread($"{part.Place}有一部分损坏或过大，没有检查");
        }
    }

    private void Take(PackagePart part, XmlParagraph paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Text) && string.IsNullOrWhiteSpace(paragraph.Earlier))
            return;
        var place = part.IsBody ? $"{part.Place}第 {++paragraphs} 段" : part.Counted is { } unit ? $"{part.Place}第 {paragraph.Group} {unit}" : part.Place;
        if (part.IsBody)
            passages.AddBody(place, paragraph.Text);
        else
            passages.Add(part.Kind, place, part.Clean(paragraph.Text));
        if (paragraph.Earlier is { } earlier)
            passages.Add(part.Kind, $"{place}（修订前）", earlier);
    }

    private void SayWhatIsClosed(string name)
    {
        if (name.Contains("/media/", StringComparison.Ordinal) || (name.Contains("/res/", StringComparison.Ordinal) && !name.EndsWith(".xml", StringComparison.Ordinal)))
            passages.Unread("文件里图片上的文字没有检查");
        else if (name.Contains("/embeddings/", StringComparison.Ordinal))
            passages.Unread("文件里嵌入的其他文件没有检查");
    }
}
