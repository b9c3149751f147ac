using System.Collections.Frozen;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>六个部分的标题：法定写法、各地常见的改写，以及有序号时凭以认定的关键词。</summary>
internal static class SectionTitles
{
    /// <summary>再长就是正文而不是标题。</summary>
    public const int Longest = 40;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByKey =
        new Dictionary<int, string[]>
        {
            [1] = ["总体情况", "总体情况概述", "基本情况", "概述", "概况", "总体情况概况", "工作总体情况", "政府信息公开总体情况", "政府信息公开工作总体情况"],
            [2] = ["主动公开政府信息情况", "主动公开情况", "政府信息主动公开情况", "主动公开政府信息的情况", "主动公开信息情况", "政府主动公开信息情况", "主动公开政府信息"],
            [3] =
            [
                "收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "依申请公开情况", "依申请公开政府信息情况",
                "政府信息公开申请情况", "收到和处理申请情况", "收到和处理依申请公开情况", "政府信息公开申请办理情况", "收到和处理政府信息公开申请",
            ],
            [4] =
            [
                "政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                "因政府信息公开工作被申请行政复议提起行政诉讼的情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议及行政诉讼情况",
                "行政复议、行政诉讼情况", "行政复议和行政诉讼情况", "行政复议诉讼情况", "政府信息公开行政复议与行政诉讼情况",
            ],
            [5] =
            [
                "存在的主要问题及改进情况", "存在的主要问题和改进情况", "存在问题及改进情况", "存在问题和改进情况", "存在的问题及改进情况",
                "存在问题和改进措施", "存在问题及改进措施", "存在的问题和改进措施", "存在的问题及改进措施", "存在的主要问题及改进措施", "存在的主要问题和改进措施",
                "主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题", "存在问题", "存在的问题", "存在不足及改进措施",
            ],
            [6] = ["其他需要报告的事项", "其他需要报告事项", "其他需要报告的情况", "需要报告的其他事项", "其他事项", "其他需要说明的事项", "其他需报告的事项", "其他报告事项"],
        }
        .SelectMany(entry => entry.Value.Select(title => (Key: LabelKey.BodyOf(title), entry.Key)))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Item2, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Statutory = [.. Section.StatutoryTitles.Select(LabelKey.BodyOf)];

    /// <summary>逐字（归一后）相同的标题是第几部分；不是为 0。</summary>
    public static int Exact(ReadOnlySpan<char> body) => ByKey.TryGetValue(body, out var number) ? number : 0;

    public static bool IsStatutory(ReadOnlySpan<char> body, int number) => body.SequenceEqual(Statutory[number - 1]);

    /// <summary>以法定标题开头、后面接着正文的（“六、其他需要报告的事项：无”）是第几部分；不是为 0。</summary>
    public static int Prefix(ReadOnlySpan<char> body)
    {
        for (var i = 0; i < Statutory.Length; i++)
        {
            if (body.StartsWith(Statutory[i]))
                return i + 1;
        }

        return 0;
    }

    /// <summary>标题有错字，或换了说法但关键词还在：是第几部分；看不出为 0。只用于带“一、”这类序号的行。</summary>
    public static int Similar(ReadOnlySpan<char> body)
    {
        for (var i = 0; i < Statutory.Length; i++)
        {
            if (body.Length >= 4 && EditDistance.Between(body, Statutory[i], Statutory[i].Length / 4) <= Statutory[i].Length / 4)
                return i + 1;
        }

        return Keyword(body);
    }

    private static int Keyword(ReadOnlySpan<char> body)
    {
        if (Has(body, "复议") || Has(body, "诉讼"))
            return 4;
        if (Has(body, "问题") || Has(body, "不足") || Has(body, "改进"))
            return 5;
        if (Has(body, "需要报告") || Has(body, "需要说明") || Has(body, "其他事项"))
            return 6;
        if (Has(body, "申请公开") || Has(body, "公开申请"))
            return 3;
        if (Has(body, "主动公开"))
            return 2;
        return Has(body, "总体") || Has(body, "概述") || Has(body, "概况") || Has(body, "基本情况") ? 1 : 0;
    }

    private static bool Has(ReadOnlySpan<char> body, string word) => body.Contains(word, StringComparison.Ordinal);
}
