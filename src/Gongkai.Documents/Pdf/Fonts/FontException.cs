namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>字体用不了：没有装、文件残缺、缺字。消息是中文，说明怎么办。</summary>
public sealed class FontException : Exception
{
    public FontException() { }

    public FontException(string message)
        : base(message) { }

    public FontException(string message, Exception inner)
        : base(message, inner) { }
}
