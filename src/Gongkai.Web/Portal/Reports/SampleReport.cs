namespace Gongkai.Web.Portal.Reports;

/// <summary>供试用的年报：虚构的机关与数字，其中两个数字有意写错。</summary>
public static class SampleReport
{
    public static UploadedDocument Document { get; } = new("示例年报（虚构）.txt", Load());

    private static byte[] Load()
    {
        using var resource = typeof(SampleReport).Assembly.GetManifestResourceStream("sample-report.txt")
            ?? throw new InvalidOperationException("The embedded sample report is missing.");
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
