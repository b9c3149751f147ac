using Gongkai.Documents.Pdf.Fonts;

namespace Gongkai.Documents.Reports;

/// <summary>写文件时要由调用者给的：用哪些字体、写成的时刻。只有 PDF 用到；不给则用已安装的字体、不写时刻。</summary>
public sealed record WritingTerms(FontShelf? Fonts = null, DateTimeOffset? WrittenAt = null);
