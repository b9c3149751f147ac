using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>文字中说出的一个件数，用来与表格比较。</summary>
/// <param name="IsFirm">说法确定；不确定的只用来印证，不据以报错。</param>
/// <param name="IsAboutPart">主语只是本级、办公室或个别单位。</param>
internal sealed record Claim(Sentence Sentence, Clause Clause, decimal Value, bool IsFirm, bool IsAboutPart)
{
    /// <summary>文字里的件数；说“没有”而没有写数的为 <c>null</c>。</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>只说一部分的句子与汇总数不符，记提示。</summary>
    public Severity Severity => IsAboutPart ? Severity.Info : Severity.Error;

    public static Claim Of(Sentence sentence, Clause clause, Quantity quantity, bool isFirm) => new(
        sentence, clause, quantity.Value,
        isFirm && quantity.IsExact,
        sentence.Scope.IsPart(sentence.Before(clause, quantity.Start)))
    { Quantity = quantity };
}

/// <summary>文字与表格的比较。</summary>
internal static class ClaimComparison
{
    /// <summary>逐个比较；相符的印证，不符而确定的各成一条结论（同一数值只报一次）；无可比较的不适用。</summary>
    /// <param name="judge">比较一个说法：相符为空，所需单元格空白为 <c>null</c>。</param>
    public static CheckOutcome Judge(this Rule rule, IEnumerable<Claim> claims, Func<Claim, Verdicts?> judge)
    {
        List<Finding>? findings = null;
        var isCompared = false;
        foreach (var claim in claims)
        {
            if (judge(claim) is not { } verdict || (verdict.Finding is not null && !claim.IsFirm))
                continue;
            isCompared = true;
            if (verdict.Finding is { } finding && (findings ??= []).TrueForAll(f => f.Actual != finding.Actual || !f.Where.SequenceEqual(finding.Where, StringComparer.Ordinal)))
                findings.Add(finding);
        }

        return isCompared ? CheckOutcome.Of(rule, findings ?? []) : CheckOutcome.NotApplicable(rule);
    }

    /// <summary>说法等于应有的数则相符，否则一条结论，引用所据的句子。</summary>
    /// <param name="cells">比较过的单元格；结论里再加上句子所在的部分。</param>
    /// <param name="what">表格里的什么，如“表三本年新收总计”。</param>
    /// <param name="tolerated">同样可以接受的数，如只数已结案件。</param>
    public static Verdicts? Against(
        this Rule rule, Claim claim, IEnumerable<CellAddress> cells, string what, decimal? expected, params ReadOnlySpan<decimal?> tolerated)
    {
        if (expected is not { } value)
            return null;
        if (claim.Value == value || tolerated.Contains(claim.Value))
            return Verdicts.Agrees;
        return new Verdicts(rule.Broken(
            claim, cells, what, value,
            $"{claim.Sentence.Cite(claim.Clause)}写的是 {claim.Value}，{what}为 {value}，相差 {Math.Abs(value - claim.Value)}。{Advice(claim)}", claim.Severity));
    }

    /// <summary>一条引用句子的结论。</summary>
    public static Finding Broken(
        this Rule rule, Claim claim, IEnumerable<CellAddress> cells, string what, decimal expected, string message, Severity severity) =>
        new(
            rule.Id, severity, [.. cells.Select(cell => cell.Text), claim.Sentence.Section],
            $"{what} {CellComparison.Number(expected)}", CellComparison.Number(claim.Value), message);

    public static string Advice(Claim claim) => claim.IsAboutPart
        ? "句子说的是本级或部分单位，表格为汇总数，请确认"
        : "请核对文字和表格";
}

/// <summary>一个说法的比较结果：相符，或者一条结论。</summary>
internal sealed record Verdicts(Finding? Finding)
{
    public static Verdicts Agrees { get; } = new((Finding?)null);
}
