using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中“发布信息 N 条，其中主动公开 a 条，不予公开 b 条”的，N = a + b；在平台上公开信息的，a 就是平台上当年发布的条数。</summary>
public static class PublishedInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-PUB", Severity.Warning, "发布信息的条数 = 其中主动公开的条数 + 不予公开的条数；主动公开的条数 = 平台上当年发布的条数", "约定；年报文字自身一致，与记录一致");

    private static readonly string[] Kinds = ["主动公开", "依申请公开", "不予公开"];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        var sums = new List<Sum>();
        foreach (var sentence in subject.Wording.In(1))
        {
            if (sentence.Says(Mention.OwnAccord) && sentence.Says(Mention.Withheld) && Read(sentence) is { } sum)
                sums.Add(sum);
        }

        return [sums.Count == 0 ? CheckOutcome.NotApplicable(Rule) : CheckOutcome.Of(Rule, [.. sums.Where(sum => !sum.AddsUp).Select(Finding), .. Miscounted(sums, subject.Records?.Published)])];
    }

    // An organ that has never published here keeps its items elsewhere; there is nothing to compare.
    private static IEnumerable<Finding> Miscounted(List<Sum> sums, int? published)
    {
        if (published is not { } recorded)
            yield break;
        foreach (var (sum, written) in sums.Select(sum => (sum, sum.Parts.First(part => part.Kind == "主动公开").Value)).Where(one => one.Value != recorded))
        {
            yield return new Finding(
                Rule.Id, Severity.Warning, [sum.Sentence.Section], CellComparison.Number(recorded), CellComparison.Number(written),
                $"{sum.Sentence.Cite(sum.Clause)}：写主动公开 {written} 条，平台上当年发布 {recorded} 条，相差 {Math.Abs(written - recorded)}。请核对，或者写明另外的在哪里发布");
        }
    }

    private static Finding Finding(Sum sum) => new(
        Rule.Id, Severity.Warning, [sum.Sentence.Section], CellComparison.Number(sum.OfParts), CellComparison.Number(sum.Total),
        $"{sum.Sentence.Cite(sum.Clause)}：{string.Join(" + ", sum.Parts.Select(part => $"{part.Kind} {part.Value}"))} = {sum.OfParts}，发布总数写的是 {sum.Total}，相差 {Math.Abs(sum.OfParts - sum.Total)}。请核对各条数");

    private static Sum? Read(Sentence sentence)
    {
        var clauses = sentence.Clauses;
        var at = 0;
        while (at < clauses.Count && !clauses[at].Has("其中"))
            at++;
        if (at == clauses.Count || Total(clauses, at) is not { } total)
            return null;
        var parts = new List<(string Kind, decimal Value)>();
        for (var i = at; i < clauses.Count; i++)
        {
            if (clauses[i].Quantities.Count == 0)
                continue;
            if (clauses[i].IsAside || Part(clauses[i]) is not { } part)
                return null;
            parts.Add(part);
        }

        return parts.Count >= 2 && parts.Exists(part => part.Kind == "主动公开") && parts.Exists(part => part.Kind == "不予公开") && Array.TrueForAll(Kinds, kind => parts.Count(part => part.Kind == kind) <= 1)
            ? new Sum(sentence, clauses[at], total, parts)
            : null;
    }

    /// <summary>“其中”之前唯一的确数，并且说的是发布或公开信息。</summary>
    private static decimal? Total(IReadOnlyList<Clause> clauses, int among)
    {
        Clause? only = null;
        for (var i = 0; i < among; i++)
        {
            var clause = clauses[i];
            if (clause.IsAside || clause.Period is not (Period.Unsaid or Period.ThisYear) || clause.Quantities.Count == 0)
                continue;
            if (only is not null)
                return null;
            only = clause;
        }

        return only is { Quantities: [{ IsExact: true } quantity] }
            && only.Has("发布", "公开", "制作", "产生", "形成", "公布")
            && only.Text.First(quantity.End, "余", "多") is null
                ? quantity.Value
                : null;
    }

    private static (string Kind, decimal Value)? Part(Clause clause) =>
        clause.Quantities is [{ IsExact: true } quantity]
        && clause.Text.Last(quantity.Start, Kinds) is var (start, end, kind)
        && clause.Text.AsSpan(0, start).IsOnly(["其中", "属于", "属", "有", "应"])
        && clause.Between(end, quantity.Start).IsOnly(["政府信息", "信息", "的", "共", "为", "有"])
            ? (kind, quantity.Value)
            : null;

    private sealed record Sum(Sentence Sentence, Clause Clause, decimal Total, IReadOnlyList<(string Kind, decimal Value)> Parts)
    {
        public decimal OfParts => Parts.Sum(part => part.Value);

        public bool AddsUp => OfParts == Total;
    }
}
