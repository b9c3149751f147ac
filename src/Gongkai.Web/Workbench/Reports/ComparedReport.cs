using System.Globalization;
using Gongkai.Core.Reports.Records;
using Gongkai.Web.Components;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>可以拿来比对的一份：上一年的、一稿、或者一个版次。</summary>
/// <param name="Key">写在地址里：<c>before</c>、<c>v3</c>、<c>e1</c>。</param>
/// <param name="Brief">表头上的叫法。</param>
/// <param name="Year">年度。</param>
/// <param name="Version">可以恢复的第几稿；上一年的不能恢复，为 <c>null</c>。</param>
public sealed record ComparedReport(string Key, string Name, string Brief, int Year, ReportContent Content, DateOnly? PublishedOn, int? Version)
{
    /// <summary>上一年的年报。</summary>
    public const string Before = "before";

    /// <summary>可以选的各份：上一年的、各版次、各稿，新的在前；看不到草稿的只有公布的和交来审核的。</summary>
    public static IReadOnlyList<ComparedReport> All(ReportRecord? record, ReportRecord? before, bool seesDrafts)
    {
        var all = new List<ComparedReport>();
        if (record is not null)
        {
            all.AddRange(record.Versions.Where(version => seesDrafts || (record.Stage is ReportStage.Submitted && version.Number == record.Versions.Count)).Reverse().Select(version => new ComparedReport(
                KeyOf('v', version.Number), $"{record.Year} 年第 {version.Number} 稿，{version.At.Minute()} 保存", $"第 {version.Number} 稿", record.Year, version.Content, null, version.Number)));
            all.AddRange(record.Editions.Reverse().Select(edition => new ComparedReport(
                KeyOf('e', edition.Number), $"{record.Year} 年第 {edition.Number} 版，{edition.PublishedOn.Day()} 公布", $"第 {edition.Number} 版", record.Year, edition.Content, edition.PublishedOn, edition.Version)));
        }

        if (before is not null && (seesDrafts || before.Edition is not null))
        {
            all.Add(new ComparedReport(
                Before, $"{before.Year} 年，{(before.Edition is { } edition ? $"{edition.PublishedOn.Day()} 公布" : "还没有公布")}", $"{before.Year} 年", before.Year, before.Standing, before.Edition?.PublishedOn, null));
        }

        return all;
    }

    private static string KeyOf(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
