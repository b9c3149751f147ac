using Gongkai.Core.Letters;
using Gongkai.Documents.Pdf.Fonts;

namespace Gongkai.Documents.Letters;

/// <summary>文书写成的格式：Word 文档，PDF。</summary>
/// <param name="Extension">扩展名，不带点；地址里也这样写。</param>
public sealed record LetterFormat(string Extension, string Name, string MediaType)
{
    public static readonly LetterFormat Docx = new("docx", "Word 文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly LetterFormat Pdf = new("pdf", "PDF", "application/pdf");

    /// <summary>全部格式。</summary>
    public static IReadOnlyList<LetterFormat> All { get; } = [Docx, Pdf];

    /// <summary>按扩展名找；没有则为 <c>null</c>。</summary>
    public static LetterFormat? Find(string? extension) => All.FirstOrDefault(format => format.Extension == extension);

    /// <summary>写入 <paramref name="output"/>（不关闭）；同一份每次写出的字节相同。</summary>
    /// <param name="shelf">PDF 用的字体；不给则用已安装的。</param>
    /// <exception cref="FontException">没有中文字体，或者字体里没有文书中的某个字；只有 PDF 会。</exception>
    public void Write(Letter letter, Stream output, FontShelf? shelf = null)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(output);
        if (this == Pdf)
            LetterPdf.Write(letter, output, shelf ?? FontShelf.Installed);
        else
            LetterWord.Write(letter, output);
    }
}
