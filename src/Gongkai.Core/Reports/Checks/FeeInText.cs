using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>当年有信息处理费入账的，第六部分写明，金额一致；写“未收取”的，入账为 0。</summary>
public static partial class FeeInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-FEE", Severity.Error, "有信息处理费入账的，第六部分写明而且金额一致；写未收取的，入账为 0", "国办函〔2020〕109号第九条；《条例》第四十二条");

    private static readonly string[] Fee = ["信息处理费", "处理费"];

    private static readonly string[] Denials = ["未收取", "没有收取", "未收", "没有收", "未发生", "没有发生", "未产生", "没有产生", "无收取", "无信息处理费", "不收取"];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [subject.Records is { IsKept: true } records ? CheckOutcome.Of(Rule, Findings(subject, records.FeesInYuan)) : CheckOutcome.NotApplicable(Rule)];

    private static IEnumerable<Finding> Findings(CheckSubject subject, decimal recorded)
    {
        var sentences = subject.Wording.In(6).Where(sentence => sentence.Has(Fee)).ToList();
        List<decimal> written = [.. sentences.SelectMany(sentence => Amount().Matches(sentence.Plain)).Select(Yuan)];
        if (written.Contains(recorded) || (recorded == 0 && written.Count == 0))
            yield break;
        var quoted = sentences.Count == 0 ? "" : $"写的是“{sentences[0].Printed}”，";
        if (written.Count > 0)
            yield return Broken(recorded, Text(written[0]), $"第六部分{quoted}平台上当年入账 {Text(recorded)} 元。请核对金额");
        else if (sentences.Exists(sentence => sentence.Has(Denials)))
            yield return Broken(recorded, "0", $"第六部分{quoted}而平台上当年入账 {Text(recorded)} 元。请改写第六部分");
        else
            yield return Broken(recorded, actual: null, $"平台上当年信息处理费入账 {Text(recorded)} 元，第六部分没有写明金额。请写明收取了多少");
    }

    private static decimal Yuan(Match amount) =>
        decimal.Parse(amount.Groups["value"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * (amount.Groups["wan"].Success ? 10_000 : 1);

    private static string Text(decimal yuan) => yuan.ToString("0.##", CultureInfo.InvariantCulture);

    private static Finding Broken(decimal recorded, string? actual, string message) => new(Rule.Id, Rule.Severity, [Section.CodeOf(6)], Text(recorded), actual, message);

    [GeneratedRegex(@"(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<wan>万)?元", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();
}
