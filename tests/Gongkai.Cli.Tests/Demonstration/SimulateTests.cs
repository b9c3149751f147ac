namespace Gongkai.Cli.Tests.Demonstration;

public sealed class SimulateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_small_province_is_loaded_once_and_its_ledger_is_whole()
    {
        var data = folder["province"];
        var first = Gongkai.Run("simulate", "--organs", "4", "--years", "1", "--seed", "3", "--data", data);
        first.ExitCode.ShouldBe(0, first.Error);
        first.Output.ShouldContain("已装好 4 个机关、1 个年度");

        var second = Gongkai.Run("simulate", "--organs", "4", "--years", "1", "--seed", "3", "--data", data);
        second.ExitCode.ShouldBe(0, second.Error);
        second.Output.ShouldContain("这一次办理 0 件行为；其中 4 个机关年度从前已经装好");
        Gongkai.Run("audit", "verify", "--data", data).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_is_not_a_number_or_out_of_bounds_is_said()
    {
        var wrong = Gongkai.Run("simulate", "--organs", "很多", "--data", folder["none"]);
        wrong.ExitCode.ShouldBe(2);
        wrong.Error.ShouldContain("--organs 应为整数");

        var many = Gongkai.Run("simulate", "--organs", "5", "--years", "80", "--data", folder["none"]);
        many.ExitCode.ShouldBe(3);
        many.Error.ShouldContain("RUN-SIMULATE");
        Directory.Exists(folder["none"]).ShouldBeFalse();
    }
}
