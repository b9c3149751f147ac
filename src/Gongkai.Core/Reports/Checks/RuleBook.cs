using System.Text;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>规则手册：全部规则的编号、级别、要求和依据，写成 Markdown（docs/rules.md）；勾稽规则在前，办理各事的规则在后。</summary>
public static class RuleBook
{
    private static readonly (string Prefix, string Heading)[] Chapters =
    [
        ("CK-YOY-", "年度间"),
        ("CK-AGG", "汇总"),
        ("CK-TXT-", "文字与表格一致"),
        ("CK-FMT-", "格式"),
        ("CK-", "表内"),
    ];

    /// <summary>整页文字；勾稽规则由清单 <see cref="CrossChecks.All"/> 得出。</summary>
    /// <param name="others">办理各事的规则，按章。</param>
    public static string Render(IEnumerable<RuleChapter> others)
    {
        var page = new StringBuilder();
        page.Append("# 规则\n\n");
        page.Append("<!-- 由程序中的规则生成：改规则，然后 dotnet run dev.cs approve。 -->\n\n");
        page.Append("级别：错误阻断提交；警告须填说明；提示供复核。有两种级别的规则，这里写最重的一种，以每条结论自己的级别为准。");
        page.Append("规则的实例（按列、行、组）共用一个编号，带后缀，如 `CK-T3-ID-C1`。\n");
        foreach (var chapter in CrossChecks.All.GroupBy(check => Chapter(check.Rule), StringComparer.Ordinal))
        {
            page.Append("\n## 勾稽规则：").Append(chapter.Key).Append("\n\n| 编号 | 级别 | 实例 | 要求 | 依据 |\n|---|---|---|---|---|\n");
            foreach (var check in chapter)
                page.Append(Row(check));
        }

        foreach (var chapter in others)
        {
            page.Append("\n## ").Append(chapter.Heading).Append("\n\n| 编号 | 级别 | 要求 | 依据 |\n|---|---|---|---|\n");
            foreach (var rule in chapter.Rules)
                page.Append(Row(rule));
        }

        return page.ToString();
    }

    private static string Row(CrossCheck check) =>
        $"| `{check.Rule.Id}` | {check.Rule.Severity.Name()} | {Instances(check)} | {check.Rule.Requirement} | {check.Rule.Basis} |\n";

    private static string Row(Rule rule) => $"| `{rule.Id}` | {rule.Severity.Name()} | {rule.Requirement} | {rule.Basis} |\n";

    private static int Instances(CrossCheck check) => check.Check(new CheckSubject(new AnnualReport())).Count();

    private static string Chapter(Rule rule) =>
        Chapters.First(chapter => rule.Id.StartsWith(chapter.Prefix, StringComparison.Ordinal)).Heading;
}

/// <summary>规则手册的一章：标题和各条规则。</summary>
public sealed record RuleChapter(string Heading, IReadOnlyList<Rule> Rules);
