using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongkai.Documents.Sheets;
using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Api.Open;

/// <summary>给程序的答复：JSON、CSV、电子表格，都带 ETag，别的网站的脚本也可以来取；没有变的答 304。</summary>
internal static class OpenAnswer
{
    /// <summary>属性首字母小写；汉字照写，不成为转义。</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static IResult Json<T>(HttpContext context, T value) => Bytes(context, JsonSerializer.SerializeToUtf8Bytes(value, Options), "application/json; charset=utf-8", name: null);

    /// <summary>已经是 JSON 的。</summary>
    public static IResult Raw(HttpContext context, byte[] json) => Bytes(context, json, "application/json; charset=utf-8", name: null);

    public static IResult Problem(HttpContext context, int status, string problem)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Json(new OpenProblem(problem), Options, statusCode: status);
    }

    /// <summary>一张表，照格式写。</summary>
    /// <param name="format"><c>csv</c>（UTF-8，带 BOM，Excel 直接打开不乱码）或 <c>xlsx</c>。</param>
    public static IResult Sheet(HttpContext context, SheetForm sheet, string format)
    {
        if (format == "csv")
        {
            var text = new StringBuilder(CsvLine.Of([.. sheet.Columns.Select(column => column.Heading)]));
            foreach (var row in sheet.Rows)
                text.Append(CsvLine.Of([.. row]));
            return Bytes(context, [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", $"{sheet.Name}.csv");
        }

        using var content = new MemoryStream();
        SheetWriter.Write(content, [sheet]);
        return Bytes(context, content.ToArray(), SheetWriter.MediaType, $"{sheet.Name}.xlsx");
    }

    private static IResult Bytes(HttpContext context, byte[] content, string mediaType, string? name)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(content, mediaType, name, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\""));
    }
}
