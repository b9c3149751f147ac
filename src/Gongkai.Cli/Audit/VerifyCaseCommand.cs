using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Documents.Requests;
using Gongkai.Storage;
using Gongkai.Storage.Ledger;

namespace Gongkai.Cli.Audit;

/// <summary><c>gongkai audit verify-case</c>：核对导出的案卷，不必有平台；给了数据目录的，再与平台的账本对照。</summary>
internal static class VerifyCaseCommand
{
    public static Command Definition { get; } = new("verify-case", "核对导出的案卷：每个文件和每条账目的哈希，指出对不上的")
    {
        Operand = new("案卷.zip", "从案件页导出的压缩包", Many: false),
        Options = [PlatformOptions.Data, PlatformOptions.Database, PlatformOptions.Json],
        Run = Run,
        Remarks =
        [
            "不写 --data 的不用平台：核对文件与清单相符、没有多出或缺少、每条账目的哈希算得出。清单也可能被整份换过，所以给出清单的 SHA-256：它应与本机关账本上“导出案卷”那一条记着的相同。",
            "写了 --data 的，再到平台的账本上找那一条，并把每条账目与平台的对照。只读，服务器不必停。",
            "退出码：0 都相符；1 有对不上的；2 用法有误；3 文件打不开，或者不是案卷，或者平台打不开。",
        ],
        Examples =
        [
            new("核对一份案卷", "gongkai audit verify-case 案卷.zip"),
            new("再与平台的账本对照", "gongkai audit verify-case 案卷.zip --data /var/lib/gongkai"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var path = arguments.Operands[0];
        var (reading, problem) = Open(path);
        if (reading is null)
        {
            terminal.Tell($"读不出 {Printable.Line(path)}：{problem}");
            return ExitCode.Unreadable;
        }

        List<(string Where, string What)> faults = [.. reading.Problems, .. Entries(reading, out var entries)];
        return arguments[PlatformOptions.Data] is null && arguments[PlatformOptions.Database] is null
            ? Conclude(arguments, terminal, reading, entries, faults, onPlatform: null)
            : PlatformOptions.WithPlatform(arguments, terminal, async platform =>
            {
                var export = await Exported(platform, reading);
                if (export is null)
                    faults.Add((CaseManifest.FileName, "平台的账本上没有导出这份清单的一条：不是从这个平台导出的，或者清单被换过"));
                faults.AddRange(await Elsewhere(platform, reading.Manifest, entries));
                return Conclude(arguments, terminal, reading, entries, faults, export);
            });
    }

    private static (CaseArchiveReading? Reading, string? Problem) Open(string path)
    {
        if (Directory.Exists(path))
            return (null, "是文件夹，请写出文件名");
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return CaseArchiveReading.Read(file);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "找不到这个文件。请检查路径；路径里有空格时要加引号");
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            return (null, $"打不开。系统说：{failure.Message}");
        }
    }

    private static List<(string Where, string What)> Entries(CaseArchiveReading reading, out IReadOnlyList<StoredEntry> entries)
    {
        entries = [];
        // Where it is missing, the list of files has said so.
        if (reading.Ledger is not { } json)
            return [];
        if (LedgerExcerpt.Read(json) is not { } read)
            return [(CaseManifest.LedgerName, "不是平台写的账目，读不出来")];
        entries = read;
        var manifest = reading.Manifest;
        var faults = ExcerptCheck.Check(manifest.Organ, manifest.Head, manifest.HeadHash, entries).Select(found => (EntryName(found.Number), found.What)).ToList();
        if (entries.All(entry => entry.Entry.Subject != DisclosureCase.SubjectOf(manifest.Organ, manifest.Number)))
            faults.Add((CaseManifest.LedgerName, "没有清单所写那一件的账目"));
        return faults;
    }

    private static async Task<long?> Exported(Platform platform, CaseArchiveReading reading) =>
        (await platform.History.Load(DisclosureCase.SubjectOf(reading.Manifest.Organ, reading.Manifest.Number))).Entries
            .LastOrDefault(entry => entry.Fact is CaseExported exported && exported.Manifest == reading.Digest)?.Number;

    private static async Task<IEnumerable<(string Where, string What)>> Elsewhere(Platform platform, CaseManifest manifest, IReadOnlyList<StoredEntry> entries)
    {
        var told = entries.Select(entry => (entry.Entry.Number, entry.Entry.Link!.Hash)).Append((Number: manifest.Head, Hash: manifest.HeadHash)).Distinct().ToList();
        var held = await platform.Ledger.Hashes(manifest.Organ, [.. told.Select(entry => entry.Number)]);
        return
        [
            .. from entry in told
               let hash = held.GetValueOrDefault(entry.Number)
               where hash != entry.Hash
               select (EntryName(entry.Number), hash is null ? "平台的账本上没有这一条" : "与平台账本上的这一条不同"),
        ];
    }

    private static int Conclude(Arguments arguments, Terminal terminal, CaseArchiveReading reading, IReadOnlyList<StoredEntry> entries, IReadOnlyList<(string Where, string What)> faults, long? onPlatform)
    {
        if (arguments.Has(PlatformOptions.Json))
            terminal.Write(VerifyCasePage.Json(reading, entries.Count, faults, onPlatform));
        else
            terminal.Write(VerifyCasePage.Write(reading, entries.Count, faults, onPlatform, terminal.Screen));
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static string EntryName(long number) => FormattableString.Invariant($"账目第 {number} 条");
}
