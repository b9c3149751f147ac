using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Lists;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>账本：一个机关的（或者平台自身的）全部账目，新的在前；可以筛选、导出、校验。</summary>
public sealed class LedgerModel(Verifications verifications) : WorkbenchPage
{
    /// <summary>校验在这么久之内做完的，当即看到结果；更久的看进度。</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>谁的账本；平台自身的为 0。</summary>
    public long Chain { get; private set; }

    public string Owner { get; private set; } = "平台自身";

    public Listing Listing => field ??= new(Request.Query);

    public IReadOnlyList<LedgerRow> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Acts { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    /// <summary>本人能查阅的其他账本：地址（平台的为空串）和名称。</summary>
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    /// <summary>刚才校验的结果；没有校验的为 <c>null</c>。</summary>
    public LedgerReport? Report { get; private set; }

    /// <summary>正在校验，办到哪里；没有在校验的为 <c>null</c>。</summary>
    public AuditProgress? Verifying { get; private set; }

    private LedgerFilter Filter => new()
    {
        From = Day("from"),
        To = Day("to"),
        Act = Listing["act"],
        Person = Number("person"),
        SubjectKind = Listing["kind"],
        Number = Number("number"),
    };

    /// <param name="verified">要看刚才的校验：办到哪里，或者结果。</param>
    public async Task<IActionResult> OnGetAsync(string? organ, string? of, bool verified)
    {
        if (Enter(organ, of) is { } elsewhere)
            return elsewhere;
        if (verified && verifications.Of(Chain) is { } asked)
        {
            if (asked.Work.IsCompleted)
                Report = await asked.Work;
            else
                Verifying = asked.At;
        }

        await Load();
        return Page();
    }

    /// <summary>导出筛选出的：先记在这本账上，记不上的不给。</summary>
    public async Task<IActionResult> OnPostExportAsync(string? organ, string? format)
    {
        if (Enter(organ, of: null) is { } elsewhere)
            return elsewhere;
        if (format is not ("csv" or "jsonl"))
            return BadRequest();
        if (await Perform(new NoteLedgerExport(Chain, Range(format))) is not Blocked<Receipt>(var findings))
            return new LedgerFile(this, Chain, Filter, format);
        ModelState.Refuse(findings);
        await Load();
        return Page();
    }

    /// <summary>校验账本：平台自身的页上校验全部。</summary>
    public async Task<IActionResult> OnPostVerifyAsync(string? organ)
    {
        if (Enter(organ, of: null) is { } elsewhere)
            return elsewhere;
        try
        {
            Report = await verifications.Start(Chain).Work.WaitAsync(Patience, HttpContext.RequestAborted);
        }
        catch (TimeoutException)
        {
            return Redirect(organ is null ? Url.Page("/Workbench/Ledger/Index", new { verified = true })! : Url.Page("/Workbench/Ledger/Organ", new { organ, verified = true })!);
        }

        await Load();
        return Page();
    }

    /// <summary>机关的简称；平台自身的也有。</summary>
    public string NameOf(long organ) => organ == Subject.Platform ? "平台自身" : Tree.Find(organ)?.BriefNameOn(Today) ?? $"机关 {organ.ToString(CultureInfo.InvariantCulture)}";

    private LedgerExported Range(string format) => new(
        format == "csv" ? "CSV" : "JSON Lines", Chain == Subject.Platform ? "平台自身的账本" : "本机关的账本",
        Filter.From, Filter.To, Filter.Act is { } act ? ActWords.Of(act) : null, Filter.Person, Filter.SubjectKind is { } kind ? SubjectWords.Kind(kind) : null, Filter.Number);

    private IActionResult? Enter(string? organ, string? of)
    {
        if (of is not null)
            return Redirect(AddressOf(of == "platform" ? null : of));
        if (organ is null && !May(ViewActs.Ledger, Subject.Platform))
            return Tree.Walk(Today).Select(one => one.Organ).FirstOrDefault(one => May(ViewActs.Ledger, one.Id)) is { } first ? Redirect(AddressOf(first.Address)) : Hidden();
        if (organ is null)
            return null;
        if (Tree.At(organ) is not { } office || !May(ViewActs.Ledger, office.Id))
            return Hidden();
        (Chain, Owner) = (office.Id, office.NameOn(Today));
        return null;
    }

    private async Task Load()
    {
        var stop = HttpContext.RequestAborted;
        var choices = await Platform.Ledger.Choices(Chain, stop);
        var people = await Platform.Names.Of(choices.People.Concat(Staff.People.Select(person => person.Id)), stop);
        Listing.Total = await Platform.Ledger.Count(Chain, Filter, stop);
        var entries = await Platform.Ledger.Page(Chain, Filter, Listing.Offset, Listing.Size, stop);
        var told = new Dictionary<long, ToldEntry>();
        foreach (var subject in entries.Where(entry => entry.IsReadable).Select(entry => entry.Entry.Subject).Distinct())
        {
            foreach (var one in (await Platform.History.Tell(subject, size: 1_000_000, stop: stop)).Entries)
                told[one.Number] = one;
        }

        Rows = [.. entries.Select(entry => new LedgerRow(entry.Entry, told.GetValueOrDefault(entry.Entry.Number), SubjectWords.Of(entry.Entry.Subject, Tree, Staff, people, Today), Elsewhere(entry.Entry)))];
        Acts = [.. choices.Acts.Select(act => new Choice(act, ActWords.Of(act))).OrderBy(choice => choice.Name, StringComparer.Ordinal)];
        People = [.. choices.People.Select(person => new Choice(person.ToString(CultureInfo.InvariantCulture), people[person]))];
        Kinds = [.. choices.SubjectKinds.Select(kind => new Choice(kind, SubjectWords.Kind(kind)))];
        Others = [.. OtherChains()];
    }

    private IEnumerable<Choice> OtherChains()
    {
        if (Chain != Subject.Platform && May(ViewActs.Ledger, Subject.Platform))
            yield return new Choice("platform", "平台自身");
        foreach (var (organ, depth) in Tree.Walk(Today).Where(one => one.Organ.Id != Chain && May(ViewActs.Ledger, one.Organ.Id)))
            yield return new Choice(organ.Address, $"{new string('　', depth)}{organ.BriefNameOn(Today)}");
    }

    private string? Elsewhere(Entry entry) => entry.Counterpart is { } other && May(ViewActs.Ledger, other.Organ)
        ? AddressOf(Tree.Find(other.Organ)?.Address, other.Number)
        : null;

    // The page of the platform itself names no organ.
    private string AddressOf(string? organ, long? number = null) =>
        organ is null ? Url.Page("/Workbench/Ledger/Index", new { number })! : Url.Page("/Workbench/Ledger/Organ", new { organ, number })!;

    private DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Listing[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;

    private long? Number(string name) => long.TryParse(Listing[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
