using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>年报档案须满足的规则：错误挡住提交和公布，从不挡住保存和导入；警告要有说明。</summary>
public static class ReportRecordRules
{
    public static readonly Rule Year = new("REPORT-YEAR", Severity.Error, "年度自 2008 年起，不晚于今年；年度没有过完的不能公布", "《条例》第四十九条；2008 年条例施行");
    public static readonly Rule Content = new("REPORT-CONTENT", Severity.Error, "单元格的地址在法定表格之内；件数为不小于零的整数，金额以万元计、精确到分（六位小数）；文字不超过十万字", "国办公开办函〔2021〕30号");
    public static readonly Rule Stage = new("REPORT-STAGE", Severity.Error, "编制、提交、退回、公布、更正依次办理", "《条例》第四十九条");
    public static readonly Rule Sound = new("REPORT-SOUND", Severity.Error, "有错误的年报不能提交、公布", "国办公开办函〔2021〕30号");
    public static readonly Rule Explained = new("REPORT-EXPLAINED", Severity.Error, "提交、公布之前，每一条警告都有说明，2 至 500 字", "平台约定");
    public static readonly Rule Remark = new("REPORT-REMARK", Severity.Error, "退回须写明意见，每条 2 至 500 字", "平台约定");
    public static readonly Rule Reference = new("REPORT-REFERENCE", Severity.Error, "文字里引用的单元格在法定表格之内，有数字，算出来不小于零", "国办公开办函〔2021〕30号：文字与表格一致");

    private const int LongestText = 100_000;

    /// <summary>以万元计而精确到分（DEF-FEE）。</summary>
    private const int AmountDecimals = 6;

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Year, Content, Stage, Sound, Explained, Remark, Reference];

    public static IEnumerable<Finding> CheckYear(int year, DateOnly today)
    {
        if (year < 2008 || year > today.Year)
            yield return Break(Year, $"年度 {year} 不对，应在 2008 与 {today.Year} 之间");
    }

    public static IEnumerable<Finding> CheckContent(ReportContent content)
    {
        foreach (var (cell, value) in content.Cells)
        {
            if (CellAddress.Find(cell) is not { } address)
                yield return Break(Content, $"没有单元格 {cell}，请按页面上的表格填写");
            else if (value < 0 || Math.Abs(value) >= Figures.CountLimit)
                yield return Break(Content, $"{address.Name}填了 {value}，应为不小于零的数") with { Where = [cell] };
            else if (address.IsAmount ? value.Scale > AmountDecimals : value != decimal.Truncate(value))
                yield return Break(Content, address.IsAmount ? $"{address.Name}填了 {value}，金额以万元计，精确到分，小数不超过六位" : $"{address.Name}填了 {value}，件数应为整数") with { Where = [cell] };
        }

        if (content.Preface.Length + content.Sections.Sum(section => section.Text.Length) > LongestText)
            yield return Break(Content, $"文字超过 {LongestText / 10_000} 万字，请删减后再保存");
        if (content.Sections.Any(section => section.Number is < 1 or > 6) || content.Sections.Zip(content.Sections.Skip(1)).Any(pair => pair.First.Number >= pair.Second.Number))
            yield return Break(Content, "年报分六个部分，依次排列，不能重复");
    }

    /// <summary>一稿核对的结果：各条勾稽规则，与采数单是否一致，和文字里的引用能不能用。</summary>
    /// <param name="sheet">这一年的采数单；不核对的为 <c>null</c>。</param>
    public static IReadOnlyList<CheckOutcome> Judge(ReportContent content, CheckSubject subject, FigureSheet? sheet)
    {
        var outcomes = (IReadOnlyList<CheckOutcome>)[.. CrossChecks.Run(subject), .. FiguresAgree.Check(content, sheet), .. CountsAgree.Check(content, subject.Records)];
        var references = content.AllProse.SelectMany(prose => prose.Text.References.Select(piece => (prose.Number, Piece: piece))).ToList();
        return references.Count == 0
            ? outcomes
            : [.. outcomes, CheckOutcome.Of(Reference, references.Where(one => one.Piece.Problem is not null).Select(one => Broken(one.Number, one.Piece, content)).DistinctBy(finding => finding.Message, StringComparer.Ordinal))];
    }

    /// <summary>有没有错误，警告是否都有说明。</summary>
    public static IEnumerable<Finding> CheckSound(ReportContent content, CheckSubject subject, FigureSheet? sheet)
    {
        var findings = Judge(content, subject, sheet).SelectMany(outcome => outcome.Findings).ToList();
        if (findings.Count(finding => finding.Severity == Severity.Error) is > 0 and var errors)
            yield return Break(Sound, $"还有 {errors} 处错误：{findings.First(finding => finding.Severity == Severity.Error).Message}。请改正后再提交");
        foreach (var rule in findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => finding.Rule).Distinct(StringComparer.Ordinal))
        {
            if (content.ExplanationOf(rule)?.Trim().Length is not (>= 2 and <= 500))
                yield return Break(Explained, $"警告 {rule} 还没有说明：{findings.First(finding => finding.Rule == rule).Message}。请改正，或者写明为什么是这样");
        }
    }

    /// <summary>一稿的核对对象：连同上一年的年报和机关层级。</summary>
    /// <param name="on">准备公布的日期；公布过的，看第一次公布的日期。</param>
    public static CheckSubject SubjectOf(ReportContent content, int year, ReportPlace place, DateOnly on, DateOnly today)
    {
        var (organ, before) = (place.Organ, place.Before);
        return new CheckSubject(
            content.ToReport(NameFor(organ, year, today), year, place.Record?.Editions is [var first, ..] ? first.PublishedOn : on),
            before?.Standing.ToReport(NameFor(organ, year - 1, today), year - 1, before.Edition?.PublishedOn),
            organ.Nature.On(today).Level)
        { Records = place.Records };
    }

    /// <summary>年报上的机关名称：年度次年一月的名称，还没有到的用今天的。</summary>
    public static string NameFor(Organ organ, int year, DateOnly today)
    {
        var published = new DateOnly(year + 1, 1, 31);
        return organ.NameOn(published < today ? published : today);
    }

    internal static IReadOnlyList<Finding> CheckStage(ReportRecord? record, string what, params ReadOnlySpan<ReportStage> allowed)
    {
        if (record is null)
            return [Break(Stage, "这一年还没有年报，请先导入或填写")];
        return allowed.Contains(record.Stage) ? [] : [Break(Stage, $"年报{ReportStageName.Of(record.Stage).Name}，不能{what}")];
    }

    private static Finding Broken(int number, ProsePiece piece, ReportContent content)
    {
        var written = content.TextOf(number).Substring(piece.WrittenAt, piece.WrittenLength);
        return new(
            Reference.Id, Severity.Error, [.. piece.Reference?.Cells.Select(cell => cell.Text) ?? [], Section.CodeOf(number)], Expected: null, Actual: null,
            $"{Section.NameOf(number)}的引用 {written}：" + piece.Problem switch
            {
                ReferenceProblem.Blank => $"{piece.Reference!.Name}还没有数字。请在表里填写，没有的填 0",
                ReferenceProblem.Negative => $"{piece.Reference!.Name}算出来是 {piece.Text}，小于零。请核对所引的单元格",
                _ => "表里没有这一处。请重新插入，或者直接写数字",
            });
    }

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
