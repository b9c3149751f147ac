using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.SignIns;

/// <summary>全部登录记录，供审计管理、安全管理查阅；可以筛选、导出。</summary>
public sealed class SignInsModel : WorkbenchPage
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static IReadOnlyList<Choice> Results { get; } = [.. SignInEvent.All.Select(one => new Choice(one.Key, one.Name))];

    public Listing Listing => field ??= new(Request.Query);

    public IReadOnlyList<SignInRecord> Records { get; private set; } = [];

    public IReadOnlyDictionary<long, string> Names { get; private set; } = new Dictionary<long, string>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!May(ViewActs.SignInLog, Subject.Platform))
            return Hidden();
        await Load();
        return Page();
    }

    /// <summary>导出筛选出的：先记在平台的账上，记不上的不给。</summary>
    public async Task<IActionResult> OnPostExportAsync(string? format)
    {
        if (!May(Exports.SignIns, Subject.Platform))
            return Hidden();
        if (format is not ("csv" or "xlsx"))
            return BadRequest();
        if (await Perform(new NoteSignInExport(Range(format))) is not Blocked<Receipt>(var findings))
            return new SignInFile(this, Query, format);
        ModelState.Refuse(findings);
        await Load();
        return Page();
    }

    private async Task Load()
    {
        // The number of pages is known only after the count.
        (_, Listing.Total) = await Platform.SignInLog.Page(Query, 0, 0, HttpContext.RequestAborted);
        (Records, _) = await Platform.SignInLog.Page(Query, Listing.Offset, Listing.Size, HttpContext.RequestAborted);
        Names = await Platform.Names.Of(Records.Select(record => record.PersonId).OfType<long>(), HttpContext.RequestAborted);
    }

    private SignInsExported Range(string format) => new(
        format == "csv" ? "CSV" : "Excel", Day("from"), Day("to"), Query.Person is { } person ? Math.Max(0, person) : null, Results.FirstOrDefault(one => one.Value == Query.Event)?.Name);

    // Nobody has the number -1: a sign-in name that is not there finds nothing.
    private SignInQuery Query => new(
        Listing["who"] is { } who ? Staff.WithSignInName(who.ToLowerInvariant())?.Id ?? -1 : null,
        Listing["result"],
        Day("from") is { } from ? Midnight(from) : null,
        Day("to") is { } to ? Midnight(to.AddDays(1)) : null);

    private DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Listing[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Beijing);
}
