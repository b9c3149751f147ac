using System.Globalization;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>第五部分“存在的主要问题及改进情况”要具体：不为空、不是“无”；过短或与上年雷同为警告。</summary>
public static class ProblemsStated
{
    public static readonly Rule Rule = new(
        "CK-FMT-SEC5", Severity.Error, "第五部分不为空、不是“无”；不足 50 字、与上年文字相似度超过 80% 为警告", "条例第五十条；字数与相似度为约定");

    private const int EnoughCharacters = 50;
    private const double TooSimilar = 0.8;

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [subject.Report.Section(5) is { } section ? CheckOutcome.Of(Rule, Findings(section, Before(subject))) : CheckOutcome.NotApplicable(Rule)];

    private static IEnumerable<Finding> Findings(Section section, Section? before)
    {
        var characters = Letters(section.Text);
        if (characters == 0 || (characters < EnoughCharacters && IsNone(section.Text)))
        {
            yield return Broken(Severity.Error, "写明问题和改进情况", characters == 0 ? "没有文字" : "无", "第五部分没有写明存在的主要问题及改进情况。请写出本年度的具体问题、上年问题的改进情况和下一步措施");
            yield break;
        }

        if (characters < EnoughCharacters)
            yield return Broken(Severity.Warning, $"不少于 {EnoughCharacters} 字", $"{characters} 字", $"第五部分只有 {characters} 字。请写得具体一些：什么问题、怎样改进");
        if (before is not null && TextSimilarity.Of(section.Text, before.Text) is > TooSimilar and var similarity)
            yield return Broken(Severity.Warning, "不超过 80%", Percent(similarity), $"第五部分与上年文字的相似度为 {Percent(similarity)}。请写本年度的问题和改进情况");
    }

    private static Section? Before(CheckSubject subject) => subject.PreviousYear()?.Section(5) is { Text.Length: > 0 } section ? section : null;

    private static int Letters(string text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        return letters;
    }

    private static bool IsNone(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)) is "无" or "暂无" or "没有" or "无问题" or "无内容" or "暂无问题" or "不存在问题" or "无存在问题";

    /// <summary>相似度向下取整，不把 99.9% 说成 100%。</summary>
    private static string Percent(double similarity) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(similarity * 100)}%");

    private static Finding Broken(Severity severity, string expected, string actual, string message) =>
        new(Rule.Id, severity, [Section.CodeOf(5)], expected, actual, message);
}
