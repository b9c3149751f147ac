namespace Gongkai.Documents.Pdf;

/// <summary>文件属性：标题、作者、写成的时刻（由调用者给；不给则不写，同样内容写出同样字节）。</summary>
internal sealed record DocumentFacts(string Title, string? Author, DateTimeOffset? WrittenAt);
