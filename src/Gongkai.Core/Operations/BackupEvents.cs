using Gongkai.Core.Ledger;

namespace Gongkai.Core.Operations;

/// <summary>已做备份：导出了全部数据，因而入账。</summary>
[EventType("backup.taken", 1, "备份")]
public sealed record BackupTaken(
    [property: Field("文件")] string File,
    [property: Field("字节数")] long Bytes,
    [property: Field("摘要")] string Digest,
    bool Sealed,
    bool WithKeys) : Event;

/// <summary>已安排每日备份；三项都为空的是不再安排。</summary>
[EventType("backup.planned", 1, "安排备份")]
public sealed record BackupPlanned(
    [property: Field("每日几点")] string? At,
    [property: Field("存放的文件夹")] string? Folder,
    [property: Field("保留几份")] int? Keep) : Event;
