using System.Text;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Web.Components.Reports;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace Gongkai.Web.Portal.Reports;

/// <summary>下载核对过的年报：服务器什么也没有留下，所以由页面把认出的内容再交回来，写成所要的格式。</summary>
public static class ReportDownload
{
    /// <summary>结论的下载格式；其余的键是文件扩展名。</summary>
    public const string Findings = "findings";

    private const int LargestForm = 12 * 1024 * 1024;

    public static void MapReportDownload(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/check/download", Download)
            .DisableAntiforgery()
            .ForEveryone();

    private static async Task<IResult> Download(HttpContext context, CheckDesk desk, FontShelf fonts, TimeProvider clock)
    {
        if (await Form(context) is not { } form || ReportJson.Read(Encoding.UTF8.GetBytes(form["report"].ToString())) is not Recognised { Report: var report })
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var source = form["source"].ToString();
        context.Response.Headers.CacheControl = "no-store";
        if (form["format"] == Findings)
            return await Answer(desk, context, () => FindingsOf(form, report, source), Name($"{ReportTitle.Of(report)}核对结果.json"), ReportFormat.Json.MediaType);
        return ReportFormat.Find(form["format"].ToString()) is { } format
            ? await Answer(desk, context, () => Written(report, format, source, new WritingTerms(fonts, clock.GetLocalNow())), Name($"{ReportTitle.Of(report)}{format.Extension}"), format.MediaType)
            : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    private static async Task<IFormCollection?> Form(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestForm;
        if (!context.Request.HasFormContentType)
            return null;
        try
        {
            // A multipart form would be buffered on disk; values of an ordinary one stay in memory.
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { ValueLengthLimit = LargestForm, MemoryBufferThreshold = LargestForm, BufferBodyLengthLimit = LargestForm }));
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<IResult> Answer(CheckDesk desk, HttpContext context, Func<byte[]> write, string name, string mediaType)
    {
        try
        {
            return await desk.Take(write, context.RequestAborted) is Served<byte[]>(var content)
                ? Results.File(content, mediaType, name)
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (FontException failure)
        {
            context.Features.Set(new Trouble("不能写成 PDF", failure.Message));
            return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static byte[] Written(AnnualReport report, ReportFormat format, string source, WritingTerms terms)
    {
        using var output = new MemoryStream();
        ReportWriter.Write(report, format, output, source, terms);
        return output.ToArray();
    }

    private static byte[] FindingsOf(IFormCollection form, AnnualReport report, string source)
    {
        var previous = ReportJson.Read(Encoding.UTF8.GetBytes(form["previous"].ToString())) is Recognised before ? before.Report : null;
        var result = new CheckedReport(source, report, previous: previous, level: OrganLevelName.Find(form["level"]));
        return ReportJson.Bytes(writer => ReportJson.WriteCheck(writer, report, result.Outcomes, source), indented: true);
    }

    private static string Name(string name) =>
        string.Concat(name.Select(letter => char.IsControl(letter) || "\\/:*?\"<>|".Contains(letter, StringComparison.Ordinal) ? '_' : letter));
}
