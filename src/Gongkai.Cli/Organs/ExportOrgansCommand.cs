using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Core.Organs;
using Gongkai.Core.Organs.Importing;
using Gongkai.Documents.Organs;

namespace Gongkai.Cli.Organs;

/// <summary><c>gongkai organ export</c>：把全部机关和内设机构写成表格或 JSON；原样导入，什么也不改。</summary>
internal static class ExportOrgansCommand
{
    public static Command Definition { get; } = new("export", "导出机关清单；还没有机关的，得到空白的模板")
    {
        Operand = new("输出文件", "写到哪里；格式看扩展名：.xlsx .json", Many: false),
        Options = [PlatformOptions.Data, PlatformOptions.Database],
        Run = Run,
        Remarks =
        [
            "写今天的样子：名称、代码、上级等以今天为准，已撤销的科室不在其中。输出文件已存在时整个换掉。",
            PlatformOptions.ExitCodes,
        ],
        Examples = [new("导出成表格", "gongkai organ export 机关.xlsx --data /var/lib/gongkai")],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var path = arguments.Operands[0];
        var write = Format(Path.GetExtension(path).ToLowerInvariant());
        return PlatformOptions.WithPlatform(arguments, terminal, async platform =>
        {
            using var output = AtomicFile.Create(path);
            var (_, tree) = await platform.Look(terminal.Cancelled);
            var (organs, units) = (OrganExport.Organs(tree, platform.Today), OrganExport.Units(tree, platform.Today));
            write(output.Stream, organs, units);
            output.Commit();
            terminal.Write($"已写出 {Printable.Line(path)}：{organs.Count} 个机关，{units.Count} 个科室\n");
            return ExitCode.Done;
        });
    }

    private static Action<Stream, IReadOnlyList<OrganRow>, IReadOnlyList<UnitRow>> Format(string extension) => extension switch
    {
        ".xlsx" => OrganSheet.Write,
        ".json" => OrganJson.Write,
        "" => throw new UsageException("不能写成没有扩展名的文件，可以写成 .xlsx、.json。"),
        _ => throw new UsageException($"不能写成 {extension}，可以写成 .xlsx、.json。"),
    };
}
