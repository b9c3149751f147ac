using System.Globalization;
using System.Text;
using Gongkai.Core.Ledger;
using Gongkai.Documents.Attachments;
using Gongkai.Documents.Sheets;
using Gongkai.Storage.Ledger;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>导出筛选出的账目，边读边发：逐行的 JSON 与整本导出的写法相同，CSV 供表格软件打开。</summary>
internal sealed class LedgerFile(LedgerModel page, long chain, LedgerFilter filter, string format) : IActionResult
{
    private IReadOnlyDictionary<long, string> people = new Dictionary<long, string>();

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/jsonl";
        response.Headers.ContentDisposition = Disposition.Header($"账本-{page.Owner}-{page.Today.Day()}.{format}", format: null);
        if (format == "csv")
            await WriteCsv(response.Body, stop);
        else
            await page.Platform.Ledger.Export(response.Body, chain, filter, stop);
    }

    private async Task WriteCsv(Stream output, CancellationToken stop)
    {
        people = await page.Platform.Names.Of((await page.Platform.Ledger.Choices(chain, stop)).People, stop);
        await output.WriteAsync(Encoding.UTF8.GetPreamble(), stop);
        await Write(output, stop, "条目号", "入账时刻", "法律上的日期", "谁", "角色", "代谁", "行为", "对象", "理由", "依据", "对应条目", "内容", "前一条哈希", "哈希");
        await foreach (var stored in page.Platform.Ledger.All(chain, filter, stop))
            await Write(output, stop, Cells(stored));
    }

    private string?[] Cells(StoredEntry stored)
    {
        var entry = stored.Entry;
        return
        [
            entry.Number.ToString(CultureInfo.InvariantCulture),
            entry.RecordedAt.Machine(),
            entry.LegalDate.Day(),
            people.GetValueOrDefault(entry.Who.Person),
            HistoryQueries.RoleOf(entry.Who.Role) ?? entry.Who.Role,
            entry.Who.ForPerson is { } principal ? people.GetValueOrDefault(principal) : null,
            ActWords.Of(entry.Act),
            entry.Subject.ToString(),
            entry.Reason,
            entry.Basis,
            entry.Counterpart is { } other ? $"{page.NameOf(other.Organ)}第 {other.Number.ToString(CultureInfo.InvariantCulture)} 条" : null,
            stored.Payload,
            entry.Link!.Previous,
            entry.Link.Hash,
        ];
    }

    private static async Task Write(Stream output, CancellationToken stop, params string?[] cells) =>
        await output.WriteAsync(Encoding.UTF8.GetBytes(CsvLine.Of(cells)), stop);
}
