using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Remedies;

/// <summary>回放：把别处写来的经过化成平台上的各步，补上没有写的交办、拟稿、送审、签发，缺的要件补写占位；法律不允许的，整份拒绝。</summary>
public static class Replay
{
    /// <summary>没有写的文字补写成什么样。</summary>
    public const string Placeholder = StatedElement.PlaceholderMark + "由回放补写";

    /// <summary>各步，按日期；同一天的按原来的次序。</summary>
    public static Outcome<IReadOnlyList<ReplayStep>> Steps(ToldApplication told, WorkdayCalendar calendar) => Rehearse(told, calendar) switch
    {
        { Findings: { Count: > 0 } findings } => new Blocked<IReadOnlyList<ReplayStep>>(findings),
        var rehearsal => new Allowed<IReadOnlyList<ReplayStep>>(rehearsal.Steps),
    };

    /// <summary>走一遍，不入账：各步，走到最后的样子，不允许的是哪一个行为。</summary>
    public static Rehearsal Rehearse(ToldApplication told, WorkdayCalendar calendar)
    {
        var replayed = new ReplayedCase(new CaseLaw(calendar), told);
        foreach (var act in told.Acts.OrderBy(act => act.On))
            replayed.Play(act);
        List<Finding> findings = [.. replayed.Findings];
        if (findings.Count == 0)
            findings.AddRange(told.Remedies.SelectMany(remedy => Check(remedy, replayed.ReceivedOn)));
        return new(findings.Count > 0 ? [] : [.. replayed.Steps.Concat(told.Remedies.SelectMany(Remedies)).OrderBy(step => step.On)], replayed.Case, replayed.FailedAt, findings);
    }

    // Known before anything is stored, so that a line is refused whole.
    private static IEnumerable<Finding> Check(ToldRemedy remedy, DateOnly? receivedOn)
    {
        if (receivedOn is not { } received || remedy.FiledOn < received)
            yield return RemedyRules.Break(RemedyRules.Filing, $"复议、诉讼的日期 {remedy.FiledOn:yyyy-MM-dd} 应在收到申请之日{(receivedOn is { } day ? $" {day:yyyy-MM-dd}" : "")}或以后");
        if (remedy is { Kind: RemedyKind.Reconsideration, AfterReview: true })
            yield return RemedyRules.Break(RemedyRules.Filing, "只有诉讼才有“复议之后”");
        if (remedy.ConcludedOn < remedy.FiledOn)
            yield return RemedyRules.Break(RemedyRules.Concluding, $"审结之日 {remedy.ConcludedOn:yyyy-MM-dd} 早于提起之日 {remedy.FiledOn:yyyy-MM-dd}");
    }

    private static IEnumerable<ReplayStep> Remedies(ToldRemedy remedy, int index)
    {
        yield return new(remedy.FiledOn, ReplayPost.Officer) { Remedy = index };
        if (remedy is { Outcome: not null, ConcludedOn: { } on })
            yield return new(on, ReplayPost.Officer) { Remedy = index, IsConclusion = true };
    }
}

/// <summary>回放的一步由哪个技术岗位办理：办件，或者签发、负责人。</summary>
public enum ReplayPost
{
    Officer,
    Signer,
    Head,
}

/// <summary>回放的一步：一件事实，或者登记、审结第几件救济。</summary>
public sealed record ReplayStep(DateOnly On, ReplayPost Post)
{
    /// <summary>事实；登记申请、确认收到的也以事实表示。救济的为 <c>null</c>。</summary>
    public CaseFact? Fact { get; init; }

    /// <summary>这一步之后的答复类型；还没有处理决定的为 <c>null</c>。</summary>
    public AnswerType? Answer { get; init; }

    /// <summary>第几件救济，由 0 起；不是救济的为 <c>null</c>。</summary>
    public int? Remedy { get; init; }

    /// <summary>审结；否则为登记。</summary>
    public bool IsConclusion { get; init; }
}

/// <summary>走一遍的结果。</summary>
/// <param name="Steps">各步；有不允许的没有。</param>
/// <param name="Case">走到最后的样子。</param>
/// <param name="FailedAt">不允许的行为；都允许的、不允许的是救济的为 <c>null</c>。</param>
public sealed record Rehearsal(IReadOnlyList<ReplayStep> Steps, DisclosureCase Case, OutsideAct? FailedAt, IReadOnlyList<Finding> Findings);
