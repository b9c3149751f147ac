namespace Gongkai.Documents.Reports.Readers;

/// <summary>读取的上限。年报不过几百格、几十页；超出这些数的文件不是年报，或者有意消耗资源。</summary>
internal static class ReadingLimits
{
    /// <summary>段落、表格、图片的总数。</summary>
    public const int Blocks = 100_000;

    /// <summary>全部表格的格数。</summary>
    public const int Cells = 100_000;

    /// <summary>全部表格展开合并单元格后的面积。</summary>
    public const int GridArea = 1_000_000;

    /// <summary>一格最多跨的列数；法定表格最多 15 列。</summary>
    public const int ColumnSpan = 64;

    /// <summary>一格最多跨的行数；法定表格最多跨 22 行。</summary>
    public const int RowSpan = 1_000;

    /// <summary>表格套表格、内容控件套内容控件的层数。</summary>
    public const int Nesting = 64;

    /// <summary>压缩包内一个部件解压后的字节数。</summary>
    public const int PartBytes = 32 * 1024 * 1024;

    /// <summary>压缩包内的部件数。</summary>
    public const int Parts = 4_096;

    /// <summary>网页中一段连续文字的字数；整份年报也不过几万字。</summary>
    public const int TextLength = 2_000_000;

    /// <summary>网页的元素数。</summary>
    public const int Elements = 60_000;

    /// <summary>网页的属性数。</summary>
    public const int Attributes = 500_000;

    /// <summary>网页中“&amp;”的个数：字符引用数的上界。</summary>
    public const int References = 500_000;

    /// <summary>网页中“&lt;”的个数：标签数的上界，先于解析就能数出。</summary>
    public const int Tags = 200_000;

    /// <summary>网页元素的嵌套层数。更深的网页会使按标准的解析耗时成平方增长。</summary>
    public const int Depth = 300;
}
