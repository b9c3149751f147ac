using System.Security.Cryptography;
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

    public static IResult Json<T>(HttpContext context, T value) => Bytes(context, JsonSerializer.SerializeToUtf8Bytes(value, Options), "application/json; charset=utf-8", name: null);

    /// <summary>已经是 JSON 的。</summary>
    public static IResult Raw(HttpContext context, byte[] json) => Bytes(context, json, "application/json; charset=utf-8", name: null);

    public static IResult Problem(HttpContext context, int status, string problem)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Json(new OpenProblem(problem), Options, statusCode: status);
    }

    /// <summary>一张表，照格式写。</summary>
    /// <param name="format"><c>csv</c> 或 <c>xlsx</c>。</param>
    public static IResult Sheet(HttpContext context, SheetForm sheet, string format) => format == "csv"
        ? Bytes(context, SheetFile.Csv(sheet), SheetFile.CsvMediaType, $"{sheet.Name}.csv")
        : Bytes(context, SheetFile.Xlsx(sheet), SheetWriter.MediaType, $"{sheet.Name}.xlsx");

    private static IResult Bytes(HttpContext context, byte[] content, string mediaType, string? name)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(content, mediaType, name, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\""));
    }
}
