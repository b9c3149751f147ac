using System.Globalization;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>标题：<c>{机关全称}{年}年政府信息公开工作年度报告</c>；不知道的部分不写，不编造。</summary>
public static class ReportTitle
{
    public static string Of(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var year = report.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known}年") : "";
        return CleanText.Line($"{report.Organ}{year}政府信息公开工作年度报告");
    }

    /// <summary>部分的标题行，如“一、总体情况”。</summary>
    public static string Of(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return CleanText.Line(section.Heading);
    }
}
