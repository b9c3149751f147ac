namespace Gongkai.Core.Tests.Architecture;

/// <summary>The arrows of the house: who may know whom. See docs/architecture.md.</summary>
public sealed class ArrowTests
{
    private static readonly string[] CoreFolders =
    [
        "Rules", "Ledger", "Calendar", "Privacy", "Organs", "People", "Operations", "Attachments", "Catalogue", "Fees", "Requests", "Remedies", "Letters", "Reports", "Supervision",
    ];

    [Theory]
    [InlineData("Core", new string[0])]
    [InlineData("Storage", new[] { "Core" })]
    [InlineData("Documents", new[] { "Core" })]
    [InlineData("Web", new[] { "Core", "Storage", "Documents" })]
    [InlineData("Cli", new[] { "Core", "Storage", "Documents" })]
    public void A_project_knows_only_those_before_it(string project, string[] allowed) =>
        SourceTree.References(project).Except(allowed).ShouldBeEmpty();

    [Fact]
    public void Core_uses_no_package() => SourceTree.Packages("Core").ShouldBeEmpty();

    [Fact]
    public void A_folder_of_Core_uses_only_the_folders_before_it()
    {
        var wrong =
            from file in SourceTree.Files("Core")
            let own = Array.IndexOf(CoreFolders, file.Path.Split('/')[0])
            from line in file.Lines
            where line.StartsWith("using ", StringComparison.Ordinal) && line.Contains("Gongkai.Core.", StringComparison.Ordinal)
            let used = Array.IndexOf(CoreFolders, line[(line.IndexOf("Gongkai.Core.", StringComparison.Ordinal) + "Gongkai.Core.".Length)..].Split('.', ';')[0])
            where own < 0 || used < 0 || used > own
            select $"{file.Path}: {line}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Names_are_never_relative_so_that_the_using_lines_tell_all()
    {
        string[] relative = [.. CoreFolders.Select(folder => $" {folder}."), .. CoreFolders.Select(folder => $"({folder}.")];

        var wrong =
            from file in SourceTree.Files("Core")
            from line in file.Lines
            let code = line.TrimStart()
            where !code.StartsWith("//", StringComparison.Ordinal) && !code.StartsWith("using ", StringComparison.Ordinal) && !code.StartsWith("namespace ", StringComparison.Ordinal)
            where relative.Any(name => line.Contains(name, StringComparison.Ordinal) && IsNamespace(line, name))
            select $"{file.Path}: {line.Trim()}";

        wrong.ShouldBeEmpty();

        // `report.Requests.Find` and a local or parameter of the same name are members, not namespaces.
        static bool IsNamespace(string line, string name)
        {
            var after = line[(line.IndexOf(name, StringComparison.Ordinal) + name.Length)..];
            return CoreTypes.Contains(new string([.. after.TakeWhile(char.IsLetterOrDigit)]));
        }
    }

    [Theory]
    [InlineData("Storage", "Microsoft.Data.Sqlite", "Npgsql", "Dapper", "System.Data")]
    [InlineData("Documents", "AngleSharp", "DocumentFormat.OpenXml", "System.IO.Packaging", "System.IO.Compression")]
    [InlineData("Web", "Microsoft.AspNetCore", "System.Net.Http")]
    public void What_one_project_keeps_no_other_uses(string keeper, params string[] namespaces)
    {
        var wrong =
            from project in SourceTree.Projects
            where project != keeper
            from file in SourceTree.Files(project, ".cs", ".cshtml")
            from line in file.Lines
            where namespaces.Any(name => line.Contains($"using {name}", StringComparison.Ordinal))
            // ASP.NET Core compresses responses, and a backup is an archive; neither is a document.
            where !(project is "Web" or "Storage" && line.Contains("System.IO.Compression", StringComparison.Ordinal))
            select $"{project}/{file.Path}: {line}";

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Storage")]
    [InlineData("Documents")]
    public void Only_programs_speak_to_a_console(string project)
    {
        var wrong =
            from file in SourceTree.Files(project)
            from line in file.Lines
            where line.Contains("Console.", StringComparison.Ordinal)
            select $"{file.Path}: {line.Trim()}";

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("Thread.Sleep")]
    public void Time_is_passed_in(string banned)
    {
        var wrong =
            from project in SourceTree.Projects
            from file in SourceTree.Files(project, ".cs", ".cshtml")
            from line in file.Lines
            where line.Contains(banned, StringComparison.Ordinal)
            select $"{project}/{file.Path}: {line.Trim()} (use a DateOnly that is passed in, or TimeProvider)";

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("System.IO;")]
    [InlineData("System.Net")]
    [InlineData("System.Threading")]
    [InlineData("async ")]
    [InlineData("await ")]
    [InlineData("Console.")]
    [InlineData("TimeProvider")]
    [InlineData("Random.Shared")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Environment.")]
    [InlineData("File.")]
    public void Core_is_pure(string banned)
    {
        var wrong =
            from file in SourceTree.Files("Core")
            from line in file.Lines
            let code = line.TrimStart()
            where !code.StartsWith("//", StringComparison.Ordinal) && code.Contains(banned, StringComparison.Ordinal)
            select $"{file.Path}: {code}";

        wrong.ShouldBeEmpty();
    }

    private static readonly HashSet<string> CoreTypes =
        [.. typeof(Gongkai.Core.Rules.Rule).Assembly.GetTypes().Select(type => type.Name.Split('`')[0])];
}
