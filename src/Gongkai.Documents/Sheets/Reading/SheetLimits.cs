namespace Gongkai.Documents.Sheets.Reading;

/// <summary>读取的上限。超出的部分不读，并加说明。</summary>
internal static class SheetLimits
{
    /// <summary>读到第几行为止。</summary>
    public const int Rows = 100_000;

    /// <summary>读到第几列为止。</summary>
    public const int Columns = 256;

    /// <summary>全部工作表看过的格数（空格也算）。</summary>
    public const int Cells = 4_000_000;

    public const int Sheets = 256;

    /// <summary>全部文字的字数。</summary>
    public const int Characters = 32_000_000;

    /// <summary>一格的字数；这也是表格程序自己的上限。</summary>
    public const int CellCharacters = 32_767;

    /// <summary>同一种说明最多逐处写几条。</summary>
    public const int PlacesNamed = 20;

    /// <summary>压缩包解压后的总字节数。</summary>
    public const long UnpackedBytes = 160L * 1024 * 1024;
}
