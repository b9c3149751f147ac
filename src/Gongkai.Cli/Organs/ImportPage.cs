using System.Globalization;
using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Organs.Importing;
using Gongkai.Core.Rules;

namespace Gongkai.Cli.Organs;

/// <summary>给人看的导入经过：读到多少，哪些行不对，会办（办了）什么，结果如何。</summary>
internal static class ImportPage
{
    public static string Write(ImportReport report, Screen screen)
    {
        var page = new StringBuilder();
        page.Append(screen.Paint(Printable.Line(report.Source), Style.Strong)).Append('\n');
        if (!report.IsUnreadable)
            page.Append(CultureInfo.InvariantCulture, $"  读到 {report.List.Organs.Count} 个机关，{report.List.Units.Count} 个科室\n");
        Group(page, screen, "清单", [.. report.List.Notes.Select(note => $"{note.Severity.Name()}　{note.Message}")]);
        Group(page, screen, "逐行核对", [.. report.Plan.Findings.Select(finding => finding.ToString())]);
        Group(page, screen, "没有存下", [.. report.Refused.Select(finding => finding.ToString())]);
        if (report.IsSound && report.Refused.Count == 0)
            Group(page, screen, report.IsStored ? "已办" : "会办", [.. report.Plan.Steps.Select(step => step.ToString())]);
        page.Append('\n');
        Wrapping.Append(page, Conclusion(report), screen.Width);
        return page.ToString();
    }

    private static void Group(StringBuilder page, Screen screen, string title, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        page.Append('\n').Append("  ").Append(screen.Paint($"{title}（{lines.Count} 条）", Style.Heading)).Append('\n');
        foreach (var line in lines)
            Wrapping.Append(page, Printable.Line(line), screen.Width, "  ");
    }

    private static string Conclusion(ImportReport report) => report switch
    {
        { IsUnreadable: true } => "清单读不出来，什么也没有存。",
        { IsSound: false } => "没有导入，平台上什么也没有改。请改正以上各处，再导入一次。",
        { Refused.Count: > 0 } => "没有导入，平台上什么也没有改。核对时是对的，保存时没有收下，原因在上面；多半是有人先改动了平台，请再导入一次。",
        { Plan.Steps.Count: 0 } => "与平台上相同，不用导入。",
        { IsStored: true } => $"已导入：{Counts(report.Plan)}",
        _ => $"可以导入：{Counts(report.Plan)}只是核对，没有保存。",
    };

    private static string Counts(ImportPlan plan) =>
        $"{string.Join("，", plan.Steps.GroupBy(step => step.Kind.Term, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()} 件"))}{(plan.Unchanged > 0 ? $"；{plan.Unchanged} 行与平台上相同" : "")}。";
}
