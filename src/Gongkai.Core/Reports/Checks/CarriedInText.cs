using System.Globalization;
using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中“上年结转 N 件”“结转下年 N 件”与表三一致。</summary>
public static class CarriedInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-CARRY", Severity.Error, "文字中上年结转、结转下年度的件数 = 表三相应总计", "条例第五十条；年报文字与表格一致");

    private static readonly CellAddress Over = RequestRow.CarriedOver.At(ApplicantColumn.Total);
    private static readonly CellAddress Forward = RequestRow.CarriedForward.At(ApplicantColumn.Total);

    private static readonly string[] Later = ["下一年度", "下一年", "下年度", "下年", "次年度", "次年", "明年", "来年"];
    private static readonly string[] Earlier = ["上一年度", "上一年", "上年度", "上年", "去年", "往年"];

    private static readonly string[] EarlierYears = [.. Earlier.Select(word => word.TrimEnd('度')).Distinct(StringComparer.Ordinal)];

    /// <summary>“2025年”的字数。</summary>
    private const int YearLength = 5;

    private static readonly string[] Between = Words.LongestFirst(
        "继续办理", "继续", "办理", "处理", "政府信息公开", "信息公开", "依申请公开", "公开", "申请件", "申请", "件", "的", "共", "为", "数量", "有", "至", "到", "本年度", "本年", "今年", "未办结", "案件", "事项", "数", "度", "答复");

    private static readonly WordSet Foreign = new("资金", "经费", "预算", "复议", "诉讼", "余额", "万元", "信访", "案卷", "同比", "增加", "减少", "下降", "增长", "相比", "工单", "提案", "建议");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        var figures = subject.Report.Figures;
        (bool IsForward, Claim Claim)[] carried = [.. Carried(subject.Wording, subject.Report.Year)];
        if (carried.Length == 0)
            return [CheckOutcome.NotApplicable(Rule)];
        var over = Rule.Judge(carried.Where(c => !c.IsForward).Select(c => c.Claim), claim => Rule.Against(claim, [Over], "表三上年结转总计", figures[Over]));
        var forward = Rule.Judge(carried.Where(c => c.IsForward).Select(c => c.Claim), claim => Rule.Against(claim, [Forward], "表三结转下年度总计", figures[Forward]));
        return [CheckOutcome.Joined(Rule, [over, forward])];
    }


    /// <summary>说出的件数和它的意思。</summary>
    internal static IEnumerable<Statement> Statements(CheckSubject subject) =>
        Carried(subject.Wording, subject.Report.Year).Select(carried => new Statement(Rule, carried.Claim, [FigureReference.To([carried.IsForward ? Forward : Over])]));

    private static IEnumerable<(bool IsForward, Claim Claim)> Carried(ReportWording wording, int? year)
    {
        foreach (var sentence in wording.Counting(1, 3))
        {
            if (!sentence.Says(Mention.Carrying) || !(sentence.IsAboutRequests || sentence.Says(Mention.Applying)))
                continue;
            foreach (var clause in sentence.Clauses)
            {
                if (!clause.Has("结转") || clause.Quantities.Count == 0 || clause.Has(Foreign))
                    continue;
                foreach (var carried in Read(sentence, clause, year))
                    yield return carried;
            }
        }
    }

    private static IEnumerable<(bool IsForward, Claim Claim)> Read(Sentence sentence, Clause clause, int? year)
    {
        for (var at = clause.Text.IndexOf("结转", StringComparison.Ordinal); at >= 0; at = clause.Text.IndexOf("结转", at + 2, StringComparison.Ordinal))
        {
            if (Direction(clause.Text, at, year) is not var (isForward, end) || Nearest(clause, at, end) is not { } quantity)
                continue;
            yield return (isForward, Claim.Of(sentence, clause, quantity, !RequestWords.SaysPart(clause.Text)));
        }
    }

    /// <summary>往前还是往后结转，以及说完方向的位置。</summary>
    private static (bool IsForward, int End)? Direction(string text, int at, int? year)
    {
        var after = text.AsSpan(at + 2);
        var gap = after.Length - after.TrimStart("至到入转").Length;
        var rest = after[gap..];
        if ((rest.StartsWithAny(Later) ?? StartsWithYear(rest, year + 1)) is { } later)
            return (true, at + 2 + gap + later);
        if ((rest.StartsWithAny(Earlier) ?? StartsWithYear(rest, year - 1)) is { } earlier)
            return (false, at + 2 + gap + earlier);
        var before = text.AsSpan(0, at).TrimEnd("度未办结的遗留申请");
        return before.EndsWithAny(EarlierYears) || (before.Length >= YearLength && StartsWithYear(before[^YearLength..], year - 1) is not null) ? (false, at + 2) : null;
    }

    /// <summary>以“2025年”或“2025年度”开头的，有多长。</summary>
    private static int? StartsWithYear(ReadOnlySpan<char> text, int? year) =>
        text.Length >= YearLength && text[YearLength - 1] == '年' && int.TryParse(text[..(YearLength - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said == year
            ? (text.Length > YearLength && text[YearLength] == '度' ? YearLength + 1 : YearLength)
            : null;

    /// <summary>结转之后的件数；没有则取紧挨在前的件数（“2 件结转下年度”）。</summary>
    private static Quantity? Nearest(Clause clause, int at, int end)
    {
        if (clause.QuantityFrom(end) is { } after)
            return clause.Between(end, after.Start).IsOnly(Between) ? after : null;
        foreach (var before in clause.Quantities)
        {
            if (before.End <= at && clause.Between(before.End, at).IsOnly(["需要", "需", "将", "已", "依法", "按规定", "办理中", "正在办理", "未到期", "未办结", "申请", "的", "并"]))
                return before;
        }

        return null;
    }
}
