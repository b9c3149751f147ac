using System.Text;
using Gongkai.Documents.Attachments;
using Gongkai.Documents.Sheets;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.SignIns;

/// <summary>导出筛选出的登录记录：CSV 边读边发，Excel 写好再发。</summary>
internal sealed class SignInFile(SignInsModel page, SignInQuery query, string format) : IActionResult
{
    private const int AtOnce = 1000;

    private static readonly FormColumn[] Columns =
        [new("序号", 10), new("时刻", 26), new("登录名", 20), new("姓名", 16), new("结果", 28), new("地址", 20), new("浏览器", 60), new("会话", 16)];

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : SheetWriter.MediaType;
        response.Headers.ContentDisposition = Disposition.Header($"登录记录-{page.Today.Day()}.{format}", format: null);
        if (format == "csv")
        {
            await response.Body.WriteAsync(Encoding.UTF8.GetPreamble(), stop);
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(CsvLine.Of([.. Columns.Select(column => column.Heading)])), stop);
            await foreach (var row in Rows(stop))
                await response.Body.WriteAsync(Encoding.UTF8.GetBytes(CsvLine.Of(row)), stop);
            return;
        }

        using var written = new MemoryStream();
        SheetWriter.Write(written, [new SheetForm("登录记录", Columns, await Rows(stop).ToListAsync(stop))]);
        written.Position = 0;
        await written.CopyToAsync(response.Body, stop);
    }

    private async IAsyncEnumerable<string?[]> Rows([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        for (var (from, count) = (0L, AtOnce); count == AtOnce; from += AtOnce)
        {
            var (records, _) = await page.Platform.SignInLog.Page(query, from, AtOnce, stop);
            var names = await page.Platform.Names.Of(records.Select(record => record.PersonId).OfType<long>(), stop);
            count = records.Count;
            foreach (var record in records)
                yield return Cells(record, names);
        }
    }

    private string?[] Cells(SignInRecord record, IReadOnlyDictionary<long, string> names) =>
    [
        record.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        record.HappenedAt.Machine(),
        record.PersonId is { } person ? page.Staff.Find(person)?.SignInName : null,
        record.PersonId is { } one ? names[one] : null,
        record.Result,
        record.Client,
        record.Agent,
        record.Session,
    ];
}
