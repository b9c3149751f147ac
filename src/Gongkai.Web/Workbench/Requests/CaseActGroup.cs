using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>下一步的一组按钮。</summary>
public sealed record CaseActGroup(string Name, IReadOnlyList<ActKind> Kinds)
{
    public const string Next = "下一步";

    private const string WhenNeeded = "需要时";

    private static readonly IReadOnlyList<CaseActGroup> All =
    [
        new(Next, [CaseActs.Confirm, CaseActs.Assign, CaseActs.Draft, CaseActs.Decide, CaseActs.SubmitReview, CaseActs.Approve, CaseActs.CloseWithoutLetter, CaseActs.Dispatch, CaseActs.ProveDelivery, CaseActs.Archive]),
        new("等着答复的", [CaseActs.ReceiveCorrection, CaseActs.LapseCorrection, CaseActs.NotePayment, CaseActs.LapseFee, CaseActs.NoteReason, CaseActs.LapseReason, CaseActs.NoteThirdParty, CaseActs.LapseThirdParty, CaseActs.NoteOrgan, CaseActs.LapseOrgan, CaseActs.ChaseMaterial, CaseActs.AnswerMaterial]),
        new(WhenNeeded, [CaseActs.RequestMaterial, CaseActs.ConsultThirdParty, CaseActs.ConsultOrgan, CaseActs.RequestCorrection, CaseActs.Extend, CaseActs.NoticeFee, CaseActs.RequestReason, CaseActs.Delay]),
        new("另行处理", [CaseActs.Return, CaseActs.Withdraw, CaseActs.Split, CaseActs.Merge, CaseActs.Transfer, CaseActs.MakeProactive, CaseAmendments.Cases.Kind, RemedyActs.File, RemedyActs.Conclude, RemedyActs.Redo]),
    ];

    /// <summary>本人现在可以办的各组；岗位可以而法律不允许的，另列。</summary>
    public static (IReadOnlyList<CaseActGroup> Groups, IReadOnlyList<NextAct> Blocked) Of(WorkbenchPage page, CaseRecord record, CaseLetters letters)
    {
        var law = new CaseLaw(record.Calendar);
        List<NextAct> mine =
        [
            .. NextActs.Of(record.One, law, page.Today).Where(act => page.May(act.Kind, record.Subject.Organ)).Select(act => act with { Findings = [.. act.Findings, .. CaseWho.Check(act, record.History, page), .. Unwritten(act, record, letters)] }),
            .. page.May(CaseAmendments.Cases.Kind, record.Subject.Organ) ? [new NextAct(CaseAmendments.Cases.Kind, [])] : Array.Empty<NextAct>(),
            .. Remedies(record).Where(kind => page.May(kind, record.Subject.Organ)).Select(kind => new NextAct(kind, [])),
        ];
        var allowed = mine.Where(act => act.IsAllowed).Select(act => act.Kind).ToHashSet();
        return (
            [.. All.Select(group => group with { Kinds = [.. group.KindsOf(record.One).Where(allowed.Contains)] }).Where(group => group.Kinds.Count > 0)],
            [.. mine.Where(act => !act.IsAllowed)]);
    }

    // Once somebody has it, handing it over is no longer the next step, only something one may do.
    private IEnumerable<ActKind> KindsOf(DisclosureCase one) => one.Assignment is null ? Kinds
        : Name == Next ? Kinds.Where(kind => kind != CaseActs.Assign)
        : Name == WhenNeeded ? Kinds.Append(CaseActs.Assign)
        : Kinds;

    /// <summary>行为在地址里的写法，如 <c>request-correction</c>。</summary>
    public static string Key(ActKind kind) => kind.Key.StartsWith("case.", StringComparison.Ordinal) ? kind.Key["case.".Length..] : kind.Key.Replace('.', '-');

    /// <summary>这种行为在哪一页办：更正先选哪一笔，其余填表。</summary>
    public static string? AddressOf(IUrlHelper url, ActKind kind, string organ, long number) => kind == CaseAmendments.Cases.Kind
        ? url.Page("/Workbench/Requests/Amend", new { organ, number })
        : url.Page("/Workbench/Requests/Act", new { organ, number, act = Key(kind) });

    // A letter that is not final is not sent; what the law refuses anyway needs no second reason.
    private static IEnumerable<Finding> Unwritten(NextAct act, CaseRecord record, CaseLetters letters) =>
        act.IsAllowed && act.Kind == CaseActs.Dispatch ? SendAnswer.Check(record.History, letters) : [];

    private static IEnumerable<ActKind> Remedies(CaseRecord record)
    {
        if (record.One.ReceivedOn is not null)
            yield return RemedyActs.File;
        if (record.Remedies.Any(remedy => remedy.Conclusion is null))
            yield return RemedyActs.Conclude;
        if (record.Remedies.Any(remedy => remedy.Outcome == RemedyOutcome.Overturned) && record.Redone.Count == 0)
            yield return RemedyActs.Redo;
    }
}
