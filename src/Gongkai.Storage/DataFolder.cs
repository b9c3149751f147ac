using System.Text.Json;
using Gongkai.Core.Rules;

namespace Gongkai.Storage;

/// <summary>数据目录 DIR：平台写下的一切都在它下面。目录在第一次启动时定为演示或正式，此后不变；别的版本写的目录拒绝打开而不改动。</summary>
public sealed class DataFolder
{
    /// <summary>目录结构的版本；结构改变时加一，并附迁移。</summary>
    public const int CurrentVersion = 1;

    /// <summary>目录的启动条件：演示与正式不混用，版本相符，可以写入。</summary>
    public static readonly Rule Rule = new(
        "RUN-DATA", Severity.Error, "数据目录须可写、版本相符，且与启动方式（演示或正式）一致", "运行约定");

    private const string MarkerName = "gongkai.json";

    /// <summary>标记写到一半时的名称；第一次启动中途断电会留下它，下一次照样当作空目录。</summary>
    private const string UnfinishedName = MarkerName + ".new";

    private DataFolder(string path, bool isDemonstration) => (Path, IsDemonstration) = (path, isDemonstration);

    /// <summary>绝对路径。</summary>
    public string Path { get; }

    /// <summary>演示目录：装的是虚构数据。</summary>
    public bool IsDemonstration { get; }

    /// <summary>存放密钥的子目录，仅本用户可读；没有的建立。</summary>
    public string Keys => CreatePrivate(KeysPath);

    /// <summary>存放密钥的子目录，不管有没有。</summary>
    public string KeysPath => System.IO.Path.Combine(Path, "keys");

    /// <summary>存放附件的子目录，不管有没有。</summary>
    public string Attachments => System.IO.Path.Combine(Path, "attachments");

    /// <summary>还没有提交的申请的文件，封装着；不管有没有。不进备份。</summary>
    public string Drafts => System.IO.Path.Combine(Path, "drafts");

    /// <summary>没有指明时用的目录；当前用户没有主目录的为 <c>null</c>。</summary>
    public static string? UsualPath =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } local
            ? System.IO.Path.Combine(local, "gongkai-data")
            : null;

    /// <summary>打开目录，没有则建立。不能使用时说明原因和怎么办，不改动其中任何文件。</summary>
    public static Outcome<DataFolder> Open(string path, bool demonstration)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            CreatePrivate(full);
            var marker = System.IO.Path.Combine(full, MarkerName);
            return File.Exists(marker) ? OpenExisting(full, marker, demonstration)
                : HasOtherFiles(full) ? Refuse($"目录 {full} 不是空的，也不是公开平台的数据目录。请另指定一个空目录。")
                : Create(full, marker, demonstration);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse($"目录 {full} 不能写入。请检查路径、权限和磁盘空间。");
        }
    }

    /// <summary>打开已有的目录，演示的和正式的都可以；不是数据目录的拒绝。</summary>
    public static Outcome<DataFolder> Existing(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var marker = System.IO.Path.Combine(full, MarkerName);
        try
        {
            return !File.Exists(marker) ? Refuse($"{full} 不是公开平台的数据目录（其中没有 {MarkerName}）。请核对 --data")
                : OpenExisting(full, marker, demonstration: Read(marker)?.Demonstration ?? false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse($"目录 {full} 读不出来。请检查路径和权限。");
        }
    }

    private static bool HasOtherFiles(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Any(entry => System.IO.Path.GetFileName(entry) != UnfinishedName);

    private static Outcome<DataFolder> OpenExisting(string folder, string marker, bool demonstration)
    {
        if (Read(marker) is not { } existing)
            return Refuse($"目录 {folder} 的标记文件 {MarkerName} 无法识别。请从备份恢复，不要手工修改。");
        if (existing.Version != CurrentVersion)
            return Refuse($"目录 {folder} 是版本 {existing.Version} 的数据，本程序只认版本 {CurrentVersion}。请使用与之相配的程序。");
        if (existing.Demonstration != demonstration)
        {
            return Refuse(existing.Demonstration
                ? $"目录 {folder} 装的是演示数据，不能作正式使用。请另指定目录，或加 --demo 启动。"
                : $"目录 {folder} 是正式数据，不能以演示方式打开。请去掉 --demo，或另指定目录。");
        }

        return new Allowed<DataFolder>(new DataFolder(folder, demonstration));
    }

    private static Allowed<DataFolder> Create(string folder, string marker, bool demonstration)
    {
        var content = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content))
        {
            json.WriteStartObject();
            json.WriteNumber("version", CurrentVersion);
            json.WriteBoolean("demonstration", demonstration);
            json.WriteEndObject();
        }

        var temporary = System.IO.Path.Combine(folder, UnfinishedName);
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            file.Write(content.WrittenSpan);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, marker, overwrite: true);
        return new Allowed<DataFolder>(new DataFolder(folder, demonstration));
    }

    private static (int Version, bool Demonstration)? Read(string marker)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(marker));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("version", out var version)
                && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number)
                && json.RootElement.TryGetProperty("demonstration", out var demonstration)
                && demonstration.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? (number, demonstration.GetBoolean())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static string CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    private static Blocked<DataFolder> Refuse(string message) =>
        new([new Finding(Rule.Id, Rule.Severity, [], Expected: null, Actual: null, message)]);
}
