using System.Xml.Linq;
using Gongkai.Tests;

namespace Gongkai.Core.Tests.Architecture;

/// <summary>The source files and project files of the checkout, read as text.</summary>
internal static class SourceTree
{
    public static readonly string[] Projects = ["Core", "Storage", "Documents", "Web", "Cli"];

    public static string Folder(string project) => Repository.Path("src", $"Gongkai.{project}");

    public static IEnumerable<(string Path, string[] Lines)> Files(string project, params string[] endings) =>
        from path in Directory.EnumerateFiles(Folder(project), "*", SearchOption.AllDirectories)
        let relative = System.IO.Path.GetRelativePath(Folder(project), path).Replace('\\', '/')
        where !relative.StartsWith("bin/", StringComparison.Ordinal) && !relative.StartsWith("obj/", StringComparison.Ordinal)
        where endings.Length == 0 ? relative.EndsWith(".cs", StringComparison.Ordinal) : endings.Any(ending => relative.EndsWith(ending, StringComparison.Ordinal))
        orderby relative
        select (relative, File.ReadAllLines(path));

    public static IEnumerable<string> References(string project) =>
        from element in XDocument.Load(System.IO.Path.Combine(Folder(project), $"Gongkai.{project}.csproj")).Descendants("ProjectReference")
        let file = System.IO.Path.GetFileNameWithoutExtension(((string)element.Attribute("Include")!).Replace('\\', '/').Split('/')[^1])
        select file["Gongkai.".Length..];

    public static IEnumerable<string> Packages(string project) =>
        from element in XDocument.Load(System.IO.Path.Combine(Folder(project), $"Gongkai.{project}.csproj")).Descendants("PackageReference")
        select (string)element.Attribute("Include")!;
}
