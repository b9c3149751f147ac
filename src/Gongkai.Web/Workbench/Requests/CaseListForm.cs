using Gongkai.Documents.Sheets;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>导入台账的限度。</summary>
public static class CaseListLimits
{
    /// <summary>一份台账的上限，字节（8 MiB）。</summary>
    public const int FileBytes = 8 * 1024 * 1024;

    /// <summary>一份台账最多几行。</summary>
    public const int Rows = 2000;

    /// <summary>一次最多收下几行；其余的再按一次。</summary>
    public const int RowsAtOnce = 300;

    /// <summary>页面上最多列出几行。</summary>
    public const int Shown = 500;

    public const int FormBytes = FileBytes + (64 * 1024);

    /// <summary>台账的媒体类型。</summary>
    public const string MediaType = SheetWriter.MediaType;
}
