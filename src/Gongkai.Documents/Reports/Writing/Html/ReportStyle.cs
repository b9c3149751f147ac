namespace Gongkai.Documents.Reports.Writing.Html;

/// <summary>网页的样式，随程序集发布。</summary>
internal static class ReportStyle
{
    private static readonly Lazy<string> Text = new(Read);

    public static string Css => Text.Value;

    private static string Read()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("report.css is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
