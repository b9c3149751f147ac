namespace Gongkai.Storage.Backup;

/// <summary>做什么样的备份。</summary>
/// <param name="Target">文件，或者放备份的文件夹（文件名由时刻而定）。</param>
/// <param name="Passphrase">封装的口令；不封装的为 <c>null</c>。</param>
/// <param name="WithKeys">连同钥匙；只有封装了才可以。</param>
public sealed record BackupRequest(string Target, string? Passphrase = null, bool WithKeys = false);

/// <summary>做好的备份。</summary>
public sealed record BackupReport
{
    public required string File { get; init; }

    public required long Bytes { get; init; }

    /// <summary>整个文件的摘要（SHA-256，十六进制小写），可另行记下。</summary>
    public required string Digest { get; init; }

    public required bool IsSealed { get; init; }

    public required bool WithKeys { get; init; }

    public required int Attachments { get; init; }

    /// <summary>账上有而磁盘上没有的附件数。</summary>
    public required int MissingAttachments { get; init; }
}

/// <summary>恢复好的平台。</summary>
public sealed record RestoreReport
{
    public required BackupManifest Manifest { get; init; }

    public required long Entries { get; init; }

    public required int Attachments { get; init; }

    /// <summary>缺少的钥匙；用它们封装的个人信息打不开。</summary>
    public required IReadOnlyList<int> MissingKeys { get; init; }
}
