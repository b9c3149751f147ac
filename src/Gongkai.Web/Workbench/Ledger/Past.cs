using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Ledger;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Records;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>一份记录的办理经过，一页；能更正的，各笔附更正的去处。</summary>
/// <param name="Version">记录的版本，随表单带着走，别人先改过的就知道。</param>
public sealed record Past(IReadOnlyList<HistoryEntry> Entries, string? Newer, string? Older, long Version)
{
    private const string PageKey = "past";

    /// <summary>还没有读。</summary>
    public static Past None { get; } = new([], null, null, 0);

    /// <summary>由账本读出；第几页写在地址里（<c>?past=2</c>）。</summary>
    public static async Task<Past> Of(WorkbenchPage page, Subject subject)
    {
        var asked = int.TryParse(page.Request.Query[PageKey], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        // Which entries may be amended is asked only where somebody may amend at all.
        var history = Amendables.Find(subject.Kind) is { } amendable && page.May(amendable.Kind, subject.Organ)
            ? await page.Platform.History.Load(subject, page.HttpContext.RequestAborted) : null;
        var told = await page.Platform.History.Tell(subject, asked, stop: page.HttpContext.RequestAborted);
        return new Past(
            [.. told.Entries.Select(entry => Entry(entry, Correct(page, subject, entry, history)))],
            told.Page > 1 ? Address(told.Page - 1) : null,
            told.Page < told.Pages ? Address(told.Page + 1) : null,
            told.Version);
    }

    private static string Address(int page) => string.Create(CultureInfo.InvariantCulture, $"?{PageKey}={page}");

    /// <summary>一笔，写给人看。</summary>
    public static HistoryEntry Entry(ToldEntry told, string? correct) => new()
    {
        At = told.At,
        From = told.At.Day() == told.LegalDate.Day() ? null : told.LegalDate,
        Who = told.Who,
        Post = told.Post,
        What = told.What,
        Why = told.Reason,
        Basis = told.Basis is { } basis ? [basis] : [],
        Changes = [.. told.Changes.Select(change => new HistoryChange(change.Label, change.Before, change.After, change.IsFirst))],
        Number = told.Number,
        Amends = told.Amends,
        AmendedBy = told.AmendedBy,
        Counterpart = told.Counterpart,
        Correct = correct,
    };

    // Who made the entry does not amend it, save with a paper sign-off where the organ has one officer.
    private static string? Correct(WorkbenchPage page, Subject subject, ToldEntry told, Gongkai.Core.Ledger.History? history) =>
        told.Subject == subject && history?.Facts.FirstOrDefault(entry => entry.Number == told.Number) is { } fact
        && Amendables.Find(subject.Kind)!.RefusalOf(fact, history) is null
        && (told.AmendedBy is not null || !told.By.Involves(page.Me.Person) || page.Staff.HasOneOfficer(subject.Organ, page.Today))
            ? page.Url.Page("/Workbench/Ledger/Amend", new { organ = subject.Organ, kind = subject.Kind, number = subject.Number, entry = told.Number })
            : null;
}
