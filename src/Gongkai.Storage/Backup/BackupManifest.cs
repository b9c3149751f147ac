using System.Text.Json.Serialization;

namespace Gongkai.Storage.Backup;

/// <summary>备份的说明：什么版本的程序、何时、从哪种引擎、含哪些迁移。任何一种引擎都可以由它恢复。</summary>
public sealed record BackupManifest
{
    /// <summary>归档格式的版本。</summary>
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    /// <summary>程序版本。</summary>
    public required string Program { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required string Engine { get; init; }

    public required bool Demonstration { get; init; }

    /// <summary>已执行的迁移，按编号。</summary>
    public required IReadOnlyList<int> Migrations { get; init; }

    /// <summary>含钥匙；只有封装了的备份才含。</summary>
    public required bool WithKeys { get; init; }
}

/// <summary>归档的一部分：名称、字节数、摘要（SHA-256，十六进制小写）。</summary>
public sealed record BackupPart(string Name, long Length, string Digest);

[JsonSerializable(typeof(BackupManifest))]
[JsonSerializable(typeof(BackupPart[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class BackupJson : JsonSerializerContext;
