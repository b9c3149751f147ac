using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>文件属性：标题、作者（机关）、语言。自己写这一部件，库写的部件名每次不同。</summary>
internal static class WordProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Add(WordprocessingDocument document, AnnualReport report) => Add(document, ReportTitle.Of(report), report.Organ);

    /// <param name="creator">作者；没有的为 <c>null</c>。</param>
    public static void Add(WordprocessingDocument document, string title, string? creator)
    {
        var part = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(part, "properties");
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        Properties(title, creator).Save(stream);
    }

    private static XDocument Properties(string title, string? creator) => new(new XElement(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XElement(Dublin + "title", CleanText.Line(title)),
        creator is { } organ ? new XElement(Dublin + "creator", CleanText.Line(organ)) : null,
        new XElement(Dublin + "language", "zh-CN")));
}
