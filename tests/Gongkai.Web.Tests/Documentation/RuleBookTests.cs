using System.Reflection;
using System.Text.RegularExpressions;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Storage;
using Gongkai.Tests;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.Tests.Documentation;

/// <summary>docs/rules.md holds every rule of every project once; this project is the one that sees them all.</summary>
public sealed partial class RuleBookTests
{
    // The cross-checks have chapters of their own.
    private const string Records = "Gongkai.Core.Reports.Records";
    private const string Collecting = "Gongkai.Core.Reports.Collecting";
    private const string Declaring = "Gongkai.Core.Reports.Declaring";

    private static readonly (string Folder, string Heading)[] Chapters =
    [
        ("Gongkai.Core.Ledger", "账本"),
        ("Gongkai.Core.Organs", "机关与科室"),
        ("Gongkai.Core.People", "人员、岗位与权限"),
        ("Gongkai.Core.Privacy", "个人信息与保密"),
        ("Gongkai.Core.Attachments", "附件"),
        ("Gongkai.Documents.Attachments", "附件的格式"),
        ("Gongkai.Core.Calendar", "工作日历"),
        ("Gongkai.Core.Requests", "申请的办理"),
        ("Gongkai.Core.Fees", "信息处理费"),
        ("Gongkai.Core.Remedies", "复议与诉讼"),
        ("Gongkai.Core.Catalogue", "主动公开"),
        ("Gongkai.Core.Letters", "文书"),
        (Records, "年报的编制与公布"),
        (Collecting, "年报的上报与汇集"),
        (Declaring, "采数单"),
        ("Gongkai.Core.Operations", "运行维护"),
        ("Gongkai.Storage", "数据与运行"),
        ("Gongkai.Web", "网页"),
    ];

    private static readonly List<(string Folder, Rule Rule)> Rules =
    [
        .. from assembly in new[] { typeof(Rule).Assembly, typeof(ReportReader).Assembly, typeof(Platform).Assembly, typeof(Server).Assembly }
           from type in assembly.GetTypes()
           where type.Namespace is { } folder && (folder is Records or Collecting or Declaring || !folder.StartsWith("Gongkai.Core.Reports", StringComparison.Ordinal)) && !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(Rule)
           orderby type.FullName, field.MetadataToken
           select (type.Namespace!, (Rule)field.GetValue(null)!),
    ];

    private static string Book => RuleBook.Render(
        from chapter in Chapters
        let rules = Rules.Where(one => Chapter(one.Folder) == chapter.Heading).Select(one => one.Rule).ToList()
        where rules.Count > 0
        select new RuleChapter(chapter.Heading, rules));

    [Fact]
    public void The_rule_book_is_fresh() => ApprovedText.ShouldMatch(Book, "docs", "rules.md");

    [Fact]
    public void The_rule_book_names_every_rule_once()
    {
        var lines = Book.Split('\n');
        foreach (var rule in CrossChecks.All.Select(check => check.Rule).Concat(Rules.Select(one => one.Rule)))
            lines.Count(line => line.StartsWith($"| `{rule.Id}` |", StringComparison.Ordinal)).ShouldBe(1, rule.Id);
    }

    [Fact]
    public void A_finding_takes_its_number_from_a_rule_and_never_writes_one()
    {
        var written =
            from path in Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            // The page of parts shows findings that nobody found.
            where !path.EndsWith("PartsExamples.cs", StringComparison.Ordinal)
            from line in File.ReadLines(path)
            where WrittenNumber().IsMatch(line)
            select $"{Path.GetFileName(path)}: {line.Trim()}";

        written.ShouldBeEmpty();
    }

    [Fact]
    public void What_an_act_rests_on_is_a_rule_of_the_book_or_an_article()
    {
        var book = Rules.Select(one => one.Rule.Id).ToHashSet();
        var kinds =
            from type in typeof(ActKind).Assembly.GetTypes()
            where !type.ContainsGenericParameters
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
            where field.FieldType == typeof(ActKind)
            select (ActKind)field.GetValue(null)!;

        kinds.Where(kind => !book.Contains(kind.Basis) && !kind.Basis.StartsWith("REG-", StringComparison.Ordinal)).Select(kind => $"{kind.Key}: {kind.Basis}").ShouldBeEmpty();
    }

    private static string Chapter(string folder) =>
        Chapters.FirstOrDefault(chapter => folder.StartsWith(chapter.Folder, StringComparison.Ordinal)) is { Heading: { } heading } ? heading
            : throw new InvalidOperationException($"{folder} has rules and no chapter here.");

    [GeneratedRegex("new Finding\\(\\s*\"", RegexOptions.NonBacktracking)]
    private static partial Regex WrittenNumber();
}
