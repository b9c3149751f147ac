using System.Text;
using System.Xml.Linq;
using Gongkai.Core.Reports;

namespace Gongkai.Core.Tests.Documentation;

/// <summary>The glossary: the first sentence of every public type of Core, by folder.</summary>
internal static class Glossary
{
    private const string Root = "Gongkai.Core.";

    public static string Render()
    {
        var page = new StringBuilder("# 术语\n\n<!-- 由 Gongkai.Core 公开类型的文档注释生成：改注释，然后 dotnet run dev.cs approve。 -->\n");
        foreach (var folder in Entries().GroupBy(entry => entry.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            page.Append("\n## ").Append(folder.Key).Append("\n\n| 标识符 | 含义 |\n|---|---|\n");
            foreach (var entry in folder.OrderBy(entry => entry.Name, StringComparer.Ordinal))
                page.Append("| `").Append(entry.Name).Append("` | ").Append(entry.Meaning).Append(" |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<(string Folder, string Name, string Meaning)> Entries()
    {
        var summaries = Summaries();
        return from type in typeof(AnnualReport).Assembly.GetExportedTypes()
               let key = type.FullName!.Replace('+', '.')
               where type.Namespace!.StartsWith(Root, StringComparison.Ordinal) && summaries.ContainsKey(key)
               select (type.Namespace![Root.Length..].Replace('.', '/'), key[(type.Namespace!.Length + 1)..].Split('`')[0], FirstSentence(summaries[key]));
    }

    private static Dictionary<string, string> Summaries() =>
        XDocument.Load(Path.ChangeExtension(typeof(AnnualReport).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => ((string)member.Attribute("name")!).StartsWith("T:", StringComparison.Ordinal) && member.Element("summary") is not null)
            .ToDictionary(member => ((string)member.Attribute("name")!)[2..], member => Text(member.Element("summary")!));

    private static string Text(XElement summary) =>
        string.Concat(summary.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { HasAttributes: true } element => $"`{((string)element.Attributes().First()).Split('.', ':')[^1]}`",
            XElement element => $"`{element.Value}`",
            _ => "",
        })).Replace("\n", "", StringComparison.Ordinal).Trim();

    private static string FirstSentence(string text) => text.IndexOf('。') is > 0 and var end ? text[..end] : text;
}
