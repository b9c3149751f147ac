using Gongkai.Cli.CommandLine;

namespace Gongkai.Cli.Organs;

/// <summary><c>gongkai organ</c>：机关清单的导入与导出。</summary>
internal static class OrganCommands
{
    public static Command Definition { get; } = new("organ", "机关：导入、导出机关清单（表格或 JSON）")
    {
        Subcommands = [ImportOrgansCommand.Definition, ExportOrgansCommand.Definition],
        Examples =
        [
            new("先核对，不保存", "gongkai organ import 机关.xlsx --data /var/lib/gongkai --dry-run"),
            new("导入", "gongkai organ import 机关.xlsx --data /var/lib/gongkai"),
            new("导出成表格，改好再导入", "gongkai organ export 机关.xlsx --data /var/lib/gongkai"),
        ],
    };
}
