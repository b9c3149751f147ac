using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>不具规章制定权的机关，表二“规章”三格为 0（立法法第九十一、九十三条）。</summary>
public static class RulemakingPower
{
    public static readonly Rule Rule = new(
        "CK-LEG-RULES", Severity.Error, "不具规章制定权的机关，表二“规章”三格为 0；层级有疑义的只提示", "立法法第九十一、九十三条");

    private static readonly CellAddress[] Cells = [.. ProactiveRow.GovernmentRules.Cells];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => [Check(subject.Report, subject.LevelOrAssumed())];

    private static CheckOutcome Check(AnnualReport report, OrganLevel? level)
    {
        if (level is OrganLevel.National or OrganLevel.Province or OrganLevel.Prefecture || report.Figures.Sum(Cells) is null)
            return CheckOutcome.NotApplicable(Rule);
        if (Cells.All(cell => report.Figures[cell] == 0))
            return CheckOutcome.Passed(Rule);
        var isCertain = level is OrganLevel.County or OrganLevel.Town or OrganLevel.Street;
        var figures = string.Join("、", Cells.Select(cell => $"{cell.Name.Split('·')[1]} {report.Figures[cell]}"));
        return CheckOutcome.Of(Rule, Rule.Finding(
            Cells, "0", figures,
            isCertain
                ? $"规章：{figures}。县级以下政府和街道不能制定规章，三格应为 0；如填的是行政规范性文件，请移到下一行"
                : $"规章：{figures}。只有国务院部门、省级和设区的市、自治州政府能制定规章，请核对本机关有无规章制定权",
            isCertain ? Severity.Error : Severity.Info));
    }
}
