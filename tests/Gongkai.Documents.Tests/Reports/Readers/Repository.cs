using System.Runtime.CompilerServices;

namespace Gongkai.Documents.Tests.Reports.Readers;

internal static class Repository
{
    /// <summary>代码仓的根目录，由本文件的位置得出。</summary>
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "Gongkai.slnx")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
