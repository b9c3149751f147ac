using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Documents.Requests;
using Gongkai.Web.Components;
using Gongkai.Web.Workbench.Attachments;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>案卷目录的内容：与案件页相同的各项事实，期限逐日的账，经过，卷内的文件；证件号码总是遮蔽，内部备注不写。</summary>
internal static class CaseFileDirectory
{
    public static CaseDirectory Of(CaseModel page, IReadOnlyList<ToldEntry> told, IReadOnlyList<CaseFileEntry> files, IReadOnlyList<(string What, string Why)> leftOut) => new(
        $"案卷目录　{page.Record.Name}",
        $"{page.Organ.NameOn(page.Today)}，{page.Platform.Clock.GetUtcNow().Minute()} 由{page.Me.Name}从平台导出。每个文件的 SHA-256 在 {CaseManifest.FileName}，用 gongkai audit verify-case 核对。",
        [
            new("基本情况", [], [.. Facts(page)]),
            new("所需信息", [], [], page.Description ?? "内容已依法删除。"),
            .. page.Replies.Select(reply => new CaseDirectorySection($"{reply.What}，{reply.On.Day()} 网上提交", [], [], reply.Text ?? "内容已依法删除。")),
            Clock(page),
            .. Matters(page),
            .. Remedies(page),
            new("办理经过", ["账上第几条", "时间", "谁", "什么事", "内容"], [.. told.Reverse().Select(Line)]),
            new("卷内文件", ["文件", "大小"], [.. files.Select(file => (IReadOnlyList<string?>)[file.Path, AttachmentsPage.Size(file.Length)])]),
            .. leftOut.Count == 0 ? Array.Empty<CaseDirectorySection>() : [new("没有放进卷里的", ["什么", "为什么"], [.. leftOut.Select(one => (IReadOnlyList<string?>)[one.What, one.Why])])],
        ]);

    private static IEnumerable<IReadOnlyList<string?>> Facts(CaseModel page)
    {
        var (one, particulars) = (page.One, page.Record.Application.Particulars);
        yield return ["受理号", one.Number];
        if (particulars.OwnNumber is { } own)
            yield return ["原编号", own];
        yield return ["状态", CaseStateName.Of(one.State).Name];
        yield return ["申请人类别", ApplicantKindName.Of(particulars.Kind).Name];
        foreach (var party in People(page.Parties))
            yield return [party.As, string.Join("　", new[] { party.Party.Name, page.Sees(Facet.IdentityDocument) && party.Party.Identity is { Length: > 0 } identity ? $"证件号码 {Masking.Of(identity)}" : null, party.Party.Phone, party.Party.Email, party.Party.Address }.OfType<string>())];
        if (page.Parties is null)
            yield return ["申请人", "内容已依法删除"];
        yield return ["渠道", one.Channel is { } channel ? ChannelName.Of(channel).Name : null];
        yield return ["收到之日", one.ReceivedOn?.Day() ?? "还没有确认"];
        yield return ["承办", string.Join("　", new[] { page.Unit, page.Handler }.OfType<string>()) is { Length: > 0 } handled ? handled : "还没有交办"];
        yield return ["答复类型", one.Answer is { } answer ? $"{answer} {AnswerTypeName.Of(answer).Name}（{AnswerTypeName.Of(answer).Basis}）" : null];
        yield return ["文书号", one.Letter];
        yield return ["发出", one.DispatchedOn?.Day()];
        yield return ["送达", one.ServedOn?.Day()];
    }

    private static IEnumerable<(string As, Party Party)> People(Parties? parties)
    {
        foreach (var party in parties?.Principals ?? [])
            yield return ("申请人", party);
        if (parties?.Agent is { } agent)
            yield return ("代理人", agent);
        if (parties?.Guardian is { } guardian)
            yield return ("监护人", guardian);
    }

    private static CaseDirectorySection Clock(CaseModel page)
    {
        if (page.Record.Clock is not { } clock)
            return new("答复期限", [], [], "期限没有起算。");
        var through = page.One.DoneOn is { } done && done > clock.DueOn ? done : clock.DueOn;
        var sum = $"到期日 {CaseDue.Day(clock)}，{page.Due.Words}。{clock.Start.Day()} 起算（当天不计），{clock.Base} 个工作日"
            + (clock.Extension > 0 ? $"，延长 {clock.Extension} 个" : null)
            + (clock.Excluded > 0 ? $"，扣除征求意见等 {clock.Excluded} 个" : null)
            + (clock.Restarts > 0 ? $"；重新起算过 {clock.Restarts} 次" : null)
            + (page.One.DelayedUntil is { } until ? $"；依第三十五条延迟至 {until.Day()}" : null) + "。";
        return new("答复期限", ["日期", "这一天", "第几个工作日"], [.. clock.Days(through).Select(day => (IReadOnlyList<string?>)[day.Date.Day(), ClockWords.Of(day), day.Number?.ToString(CultureInfo.InvariantCulture)])], sum);
    }

    private static IEnumerable<CaseDirectorySection> Matters(CaseModel page)
    {
        var calendar = page.Record.Calendar;
        IReadOnlyList<IReadOnlyList<string?>> rows =
        [
            .. page.One.Matters.Select(matter => (IReadOnlyList<string?>)[
                ClockWords.Matter(matter), matter.From.Day(), matter.ExpiresOn(calendar).Day(),
                matter.ResolvedOn is { } resolved ? $"{resolved.Day()} {(matter.HasExpired ? "期满" : matter.Opinion is { } opinion ? OpinionName.Of(opinion).Name : "了结")}" : "还没有答复"]),
            .. page.One.Materials.Select(material => (IReadOnlyList<string?>)[
                $"协办 {material.Ref}：{material.From}", material.AskedOn.Day(), material.DueOn.Day(), material.AnsweredOn is { } answered ? $"{answered.Day()} {material.Answer}" : "还没有答复"]),
        ];
        if (rows.Count > 0)
            yield return new("征求、补正与协办", ["事项", "发出", "到期", "怎样了"], rows);
    }

    private static IEnumerable<CaseDirectorySection> Remedies(CaseModel page)
    {
        if (page.Record.Remedies.Count > 0)
        {
            yield return new(
                "复议与诉讼", ["种类", "提起", "受理机关", "结果"],
                [.. page.Record.Remedies.Select(remedy => (IReadOnlyList<string?>)[
                    RemedyKindName.Of(remedy.Filing.Kind).Name, remedy.FiledOn.Day(), remedy.Filing.Before,
                    remedy.Conclusion is { } end ? $"{remedy.ConcludedOn?.Day()} {RemedyDecisionName.Of(end.Decision).Name}" : "尚未审结"])]);
        }
    }

    private static IReadOnlyList<string?> Line(ToldEntry entry) =>
    [
        entry.Number.ToString(CultureInfo.InvariantCulture),
        entry.At.Day() == entry.LegalDate.Day() ? entry.At.Minute() : $"{entry.LegalDate.Day()}（{entry.At.Minute()} 记下）",
        $"{entry.Who}（{entry.Post}）",
        entry.What,
        string.Join("；", entry.Changes.Select(change => change.IsFirst || change.Before is null ? $"{change.Label}：{change.After ?? "—"}" : $"{change.Label}：{change.Before} → {change.After ?? "—"}")
            .Concat(new[] { entry.Reason is { } reason ? $"理由：{reason}" : null, entry.Basis is { } basis ? $"〔{basis}〕" : null }.OfType<string>())),
    ];
}
