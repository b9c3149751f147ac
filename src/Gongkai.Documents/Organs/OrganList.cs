using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Organs;

/// <summary>读出的机关清单：机关、内设机构，以及读取说明。内容没有核对。</summary>
public sealed record OrganList(IReadOnlyList<OrganRow> Organs, IReadOnlyList<UnitRow> Units, IReadOnlyList<Note> Notes)
{
    /// <summary>没有读漏、读错的：说明里没有错误。</summary>
    public bool IsSound => Notes.All(note => note.Severity != Severity.Error);

    internal static OrganList Failed(params IReadOnlyList<Note> notes) => new([], [], notes);
}

/// <summary>读机关清单，按内容判断是表格（.xlsx、.xls、.csv）还是 JSON。任何内容都不抛出异常。</summary>
public static class OrganListReader
{
    public static OrganList Read(ReadOnlyMemory<byte> content) =>
        content.Span.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..] ? OrganJson.Read(content) : OrganSheet.Read(content);
}
