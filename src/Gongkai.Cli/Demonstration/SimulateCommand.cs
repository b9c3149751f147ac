using System.Globalization;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Simulation;

namespace Gongkai.Cli.Demonstration;

/// <summary><c>gongkai simulate</c>：在演示目录里装一个省，供试用、培训和测速。</summary>
internal static class SimulateCommand
{
    private static readonly Option Organs = new("--organs", $"多少个机关，1 至 {SimulationPlan.MostOrgans}", "个数") { Required = true };

    private static readonly Option Years = new("--years", "多少个年度，由年报都已公布的上一年往前数；不写为 1", "个数");

    private static readonly Option Seed = new("--seed", "种子：任意整数，相同的装出来相同；不写为 1", "整数");

    public static Command Definition { get; } = new("simulate", "模拟：在演示目录里装一个省的机关、信息、申请和年报")
    {
        Options = [Organs, Years, Seed, PlatformOptions.Data, PlatformOptions.Database],
        Run = (arguments, terminal) => Simulate(arguments, terminal).GetAwaiter().GetResult(),
        Remarks =
        [
            "每一件都经过平台自己的行为，账本可以核对。数据目录没有的，新建为演示目录；正式的数据目录不装。",
            "中途停下的，用同样的个数和种子再运行一次就接着装，装好的不再装；可以加机关、不能换种子和年数。",
            "每个机关有一位信息员，登录名同机关的地址标识（moni-00001 起），没有口令：由系统管理员在“人员”里发登录链接。",
            "退出码：0 装好了；2 用法有误；3 打不开或做不成。",
        ],
        Examples = [new("三千个机关、三年，之后可以启动演示去看", "gongkai simulate --organs 3000 --years 3 --seed 1 --data 模拟省")],
    };

    private static async Task<int> Simulate(Arguments arguments, Terminal terminal)
    {
        var plan = new SimulationPlan(Whole(arguments, Organs, 0), Whole(arguments, Years, 1), Whole(arguments, Seed, 1));
        if (plan.Check(TimeProvider.System) is { Count: > 0 } unfit)
            return PlatformOptions.Refuse(terminal, unfit);
        var opened = DataFolder.Open(PlatformOptions.DataOf(arguments), demonstration: true) switch
        {
            Allowed<DataFolder>(var folder) => await Platform.Open(folder, PlatformOptions.DatabaseOf(arguments), TimeProvider.System),
            Blocked<DataFolder>(var findings) => new Blocked<Platform>(findings),
            _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
        };
        if (opened is not Allowed<Platform>(var platform))
            return PlatformOptions.Refuse(terminal, ((Blocked<Platform>)opened).Findings);
        await using (platform)
        {
            using var progress = terminal.ShowProgress(plan.Organs, "个");
            var simulation = new Simulating(platform, plan);
            var outcome = await simulation.Run(at => progress.Show(at.Organs, at.Current), terminal.Cancelled);
            progress.Erase();
            if (outcome is Blocked<int>(var findings))
                return PlatformOptions.Refuse(terminal, findings);
            var kept = simulation.Kept > 0 ? $"；其中 {simulation.Kept} 个机关年度从前已经装好" : "";
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"已装好 {plan.Organs} 个机关、{plan.Years} 个年度，这一次办理 {simulation.Acts} 件行为{kept}。\n"));
            return ExitCode.Done;
        }
    }

    private static int Whole(Arguments arguments, Option option, int otherwise) =>
        arguments[option] is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new UsageException($"{option.Name} 应为整数，写的是“{text}”。");
}
