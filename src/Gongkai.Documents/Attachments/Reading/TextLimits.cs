namespace Gongkai.Documents.Attachments.Reading;

/// <summary>读附件文字的上限；超出的部分不读，并照直说明。</summary>
internal static class TextLimits
{
    /// <summary>全部文字的字数。</summary>
    public const int Characters = 8_000_000;

    /// <summary>段数。</summary>
    public const int Passages = 400_000;

    /// <summary>纯文本、表格整份读进内存的字节数。</summary>
    public const int WholeBytes = 32 * 1024 * 1024;

    /// <summary>一份文件各部件解压后的总字节数。</summary>
    public const long UnpackedBytes = 160L * 1024 * 1024;

    /// <summary>压缩包里的部件数。</summary>
    public const int Parts = 4_096;

    /// <summary>XML 的层数。</summary>
    public const int Depth = 512;

    /// <summary>正文开头的几段，密级标志通常的位置。</summary>
    public const int Top = 5;

    /// <summary>正文开头的几段连起来再看一遍，标志可能分在几段里。</summary>
    public const int Joined = 12;
}
