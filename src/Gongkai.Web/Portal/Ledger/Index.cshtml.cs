using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Documents.Sheets;
using Gongkai.Storage;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Ledger;

/// <summary>账本公示：各机关账本在某日终了时的末端哈希，由账目算出，从不另存。谁抄下一个，以后就能发现账本有没有被改过。</summary>
public sealed class LedgerHeadsModel(Platform platform) : PageModel
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public DateOnly Today { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>有账目的第一天。</summary>
    public DateOnly First { get; private set; }

    public IReadOnlyList<LedgerHead> Heads { get; private set; } = [];

    /// <summary>地址里写的日期看不懂或还没有到。</summary>
    public bool IsOdd { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? date, string? format)
    {
        Today = platform.Today;
        First = await platform.Ledger.FirstDay(HttpContext.RequestAborted) ?? Today;
        Day = Read(date);
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        Heads = [.. (await platform.Ledger.Heads(Day, HttpContext.RequestAborted)).Select(head => new LedgerHead(head.Organ, Name(head.Organ, tree), head.Entries, head.Hash))];
        return format switch
        {
            "csv" => File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Csv())).ToArray(), "text/csv; charset=utf-8", $"ledger-{Day.Day()}.csv"),
            "json" => File(JsonSerializer.SerializeToUtf8Bytes(new { day = Day, isFinal = Day < Today, algorithm = Chain.Sha256, heads = Heads }, Json), "application/json", $"ledger-{Day.Day()}.json"),
            _ => Page(),
        };
    }

    private DateOnly Read(string? date)
    {
        if (string.IsNullOrWhiteSpace(date))
            return Today;
        var isDate = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= Today;
        IsOdd = !isDate;
        return isDate ? day : Today;
    }

    private string Name(long organ, OrganTree tree) =>
        organ == Subject.Platform ? "平台自身" : tree.Find(organ)?.NameOn(Day) ?? string.Create(CultureInfo.InvariantCulture, $"机关 {organ}");

    private string Csv() => string.Concat(Heads
        .Select(head => CsvLine.Of(Day.Day(), head.Organ.ToString(CultureInfo.InvariantCulture), head.Name, head.Entries.ToString(CultureInfo.InvariantCulture), head.Hash))
        .Prepend(CsvLine.Of("日期", "账本编号", "机关", "条数", "末端哈希（SHA-256）")));
}

/// <summary>一本账的末端。</summary>
/// <param name="Organ">账本编号，与导出的账目相同。</param>
/// <param name="Entries">到那时共有几条。</param>
/// <param name="Hash">最后一条的哈希。</param>
public sealed record LedgerHead(long Organ, string Name, long Entries, string Hash);
