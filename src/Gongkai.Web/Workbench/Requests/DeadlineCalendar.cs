using System.Security.Cryptography;
using Gongkai.Core.Calendar;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Requests;
using Gongkai.Storage;
using Gongkai.Storage.Requests;
using Gongkai.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>
/// 期限日历：日历程序凭秘密地址来取各件的到期日，不必登录。上面只有受理号、哪种期限、哪个机关；
/// 每次都再问本人现在可否看这个机关的案件，不可看的、作废的与没有的一样。
/// </summary>
public static class DeadlineCalendar
{
    /// <summary>地址的开头。</summary>
    public const string Place = "/deadlines";

    public static void MapDeadlineCalendar(this IEndpointRouteBuilder routes) => routes.MapGet($"{Place}/{{token}}", Answer).ForEveryone();

    private static async Task<IResult> Answer(HttpContext context, Platform platform, string token)
    {
        var stop = context.RequestAborted;
        if (await platform.DeadlineFeeds.Find(token.EndsWith(".ics", StringComparison.Ordinal) ? token[..^4] : token, stop) is not { } feed)
            return Results.NotFound();
        var (staff, tree) = await platform.Look(stop);
        var maySee = staff.ActorsOf(feed.Person, platform.Today).Any(actor => Permissions.Ask(actor, ViewActs.Case, feed.Organ, staff, tree, platform.Today) is Allowed<Grant>);
        if (!maySee || tree.Find(feed.Organ) is not { } organ)
            return Results.NotFound();

        var calendar = await platform.Requests.Calendar(stop);
        var name = organ.BriefNameOn(platform.Today);
        var rows = await platform.Cases.Current(feed.Organ, stop);
        var remedies = await platform.Cases.OpenRemedies(feed.Organ, stop);
        var disputed = (await platform.Cases.These(feed.Organ, [.. remedies.Select(remedy => remedy.Filing.Case)], stop)).ToDictionary(row => row.Number, row => row.Name);
        var content = CalendarText.Write(
            $"依申请公开期限（{name}）", feed.MadeAt, [.. rows.Where(row => row.IsOpen).SelectMany(row => Days(row, name, calendar)), .. remedies.Select(remedy => Day(remedy, disputed[remedy.Filing.Case], name, calendar))]);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(content, CalendarText.MediaType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\""));
    }

    private static IEnumerable<CalendarDay> Days(CaseRow row, string organ, WorkdayCalendar calendar)
    {
        var id = FormattableString.Invariant($"{row.Organ}-{row.Number}");
        if (row.Clock is { } clock)
            yield return new($"answer-{id}@gongkai", clock.DueOn, $"{row.Name}　答复期限{(clock.IsProvisional ? "（暂定）" : null)}（{organ}）");
        else if (row.One.SubmittedOn is { } submitted)
            yield return new($"confirm-{id}@gongkai", calendar.Add(submitted, 1), $"{row.Name}　联系申请人确认收到（{organ}）");
        foreach (var (matter, index) in row.One.Matters.Select((matter, index) => (matter, index)).Where(one => one.matter.ResolvedOn is null))
            yield return new(FormattableString.Invariant($"matter-{id}-{index}@gongkai"), matter.ExpiresOn(calendar), $"{row.Name}　{Named(matter.Kind)}（{organ}）");
    }

    private static CalendarDay Day(Remedy remedy, string name, string organ, WorkdayCalendar calendar) => new(
        FormattableString.Invariant($"remedy-{remedy.Subject.Organ}-{remedy.Subject.Number}@gongkai"),
        remedy.AnswerDueOn(calendar),
        $"{name}　{(remedy.Filing.Kind == RemedyKind.Litigation ? "诉讼答辩期满" : "复议答复期满")}，按提起之日推算（{organ}）");

    private static string Named(MatterKind kind) => kind switch
    {
        MatterKind.Correction => "补正期满",
        MatterKind.ThirdParty => "第三方意见期满",
        MatterKind.Organ => "其他机关意见期满",
        _ => "缴费期满",
    };
}
