namespace Gongkai.Web.Workbench.Organs;

/// <summary>导入的表单：清单、从哪天起、理由。</summary>
public sealed record ImportForm
{
    public IFormFile? List { get; init; }

    public DateOnly? On { get; init; }

    public string? Reason { get; init; }
}

/// <summary>导入清单的限度。</summary>
public static class ImportLimits
{
    /// <summary>一份清单的上限，字节（32 MiB）。</summary>
    public const int FileBytes = Documents.Sheets.SheetReader.MaxBytes;

    /// <summary>一次提交的上限：文件之外还有别的各栏；确认时是压缩、封装过的各行。</summary>
    public const int FormBytes = FileBytes + (1024 * 1024);

    /// <summary>一份清单最多几行。</summary>
    public const int Rows = 2000;

    /// <summary>逐行核对的结论最多列出几条。</summary>
    public const int Findings = 300;
}
