using System.Globalization;
using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Ledger;

namespace Gongkai.Cli.Audit;

/// <summary>核对结果，给人看。</summary>
internal static class VerifyPage
{
    public static string Write(LedgerReport report, Screen screen)
    {
        var page = new StringBuilder();
        Verdict(page, report, screen);
        Remarks(page, report);
        var table = new TextTable(screen).Header("账本", "条目", "末端哈希");
        foreach (var chain in report.Chains)
            table.Row(Name(report, chain.Organ), chain.Entries.ToString(CultureInfo.InvariantCulture), chain.Entries == 0 ? FigureText.Blank : chain.Head);
        page.Append('\n');
        table.AppendTo(page);
        return page.ToString();
    }

    private static void Verdict(StringBuilder page, LedgerReport report, Screen screen)
    {
        if (report.Breaks.Count == 0)
            page.Append(screen.Paint(FormattableString.Invariant($"账本完好：{report.Chains.Count} 个账本，{report.Entries} 条，条条接得上。"), Style.Good)).Append('\n');
        else
            page.Append(screen.Paint(FormattableString.Invariant($"账本有 {report.Breaks.Count} 处对不上。第一处："), Style.Bad)).Append('\n');
        foreach (var found in report.Breaks)
            Wrapping.Append(page, FormattableString.Invariant($"{Name(report, found.Organ)}，第 {found.Number} 条：{found.What}"), screen.Width, "  ✗ ");
        if (report.Breaks.Count > 0)
            page.Append("不要在原处修补：保留现状，从备份恢复到另一个目录再核对。\n");
        if (report.StaleSubjects > 0)
            page.Append(screen.Paint(FormattableString.Invariant($"有 {report.StaleSubjects} 个对象的表与账本不一致；账本为准，请运行 gongkai rebuild 重做。"), Style.Bad)).Append('\n');
    }

    private static void Remarks(StringBuilder page, LedgerReport report)
    {
        if (report.Erased > 0)
            page.Append(CultureInfo.InvariantCulture, $"个人信息：{report.Erased} 处已依法删除，账上只余摘要，链不受影响。\n");
        if (report.Unopened > 0)
            page.Append(CultureInfo.InvariantCulture, $"个人信息：{report.Unopened} 处因缺少钥匙打不开，没有核对；请把原来的 keys 文件夹放回数据目录。\n");
        if (report.Unreadable > 0)
            page.Append(CultureInfo.InvariantCulture, $"{report.Unreadable} 条是更新版本的程序所写，只核对了哈希。\n");
        if (report.Chains.Sum(chain => chain.BackwardMoments) is > 0 and var backward)
            page.Append(CultureInfo.InvariantCulture, $"{backward} 条的时刻早于前一条：服务器的时钟曾被拨回，请检查对时。\n");
    }

    private static string Name(LedgerReport report, long organ) =>
        organ == Subject.Platform ? "平台（0）" : string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(report.Names.GetValueOrDefault(organ, "机关"))}（{organ}）");
}
