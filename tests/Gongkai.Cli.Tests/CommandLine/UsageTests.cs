namespace Gongkai.Cli.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("没有 --jsno 这个选项。您是不是想用 --json？", "report", "read", "年报.txt", "--jsno")]
    [InlineData("没有 --JSON 这个选项。您是不是想用 --json？", "report", "read", "年报.txt", "--JSON")]
    [InlineData("没有 -json 这个选项。您是不是想用 --json？", "report", "read", "年报.txt", "-json")]
    [InlineData("没有 ——json 这个选项。您是不是想用 --json？", "report", "read", "年报.txt", "——json")]
    [InlineData("没有 －－json 这个选项。您是不是想用 --json？", "report", "read", "年报.txt", "－－json")]
    [InlineData("没有 --prev 这个选项。您是不是想用 --previous？", "report", "check", "年报.txt", "--prev", "旧.txt")]
    [InlineData("没有 --colour 这个选项。", "report", "read", "年报.txt", "--colour")]
    [InlineData("没有 --previous 这个选项。", "report", "read", "年报.txt", "--previous", "旧.txt")]
    [InlineData("没有 --verison 这个选项。您是不是想用 --version？", "--verison")]
    [InlineData("没有 repotr 这条命令。您是不是想用 report？", "repotr")]
    [InlineData("没有 chekc 这条命令。您是不是想用 check？", "report", "chekc", "年报.txt")]
    [InlineData("没有 publish 这条命令。", "report", "publish", "旧.txt", "新.txt")]
    [InlineData("请写明要做什么：read、check、compare、merge、write、compile。", "report")]
    [InlineData("没有写文件。", "report", "read")]
    [InlineData("没有写文件。", "report", "check", "--json")]
    [InlineData("--previous 后面要写文件。", "report", "check", "年报.txt", "--previous")]
    [InlineData("--previous 后面要写文件。", "report", "check", "年报.txt", "--previous", "--json")]
    [InlineData("--previous 只能写一次。", "report", "check", "年报.txt", "--previous", "a.txt", "--previous", "b.txt")]
    [InlineData("--json 后面不带取值。", "report", "read", "年报.txt", "--json=yes")]
    [InlineData("没有写 -o 输出文件。", "report", "write", "年报.txt")]
    [InlineData("只能写一个文件，多了“b.txt”。", "report", "write", "a.txt", "b.txt", "-o", "c.docx")]
    [InlineData("--level 没有“countty”这个取值。您是不是想用 county？", "report", "check", "年报.txt", "--level", "countty")]
    [InlineData("标准输入（-）只能写一次。", "report", "read", "-", "-")]
    [InlineData("标准输入（-）只能写一次。", "report", "check", "-", "--previous", "-")]
    public void A_mistake_is_named_in_Chinese_and_exits_2(string message, params string[] args)
    {
        var outcome = Gongkai.Run(args);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain($"用法有误：{message}");
        outcome.Error.ShouldContain("--help");
    }

    [Fact]
    public void After_two_dashes_everything_is_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("--json", "不是年报");

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "read", "--", "--json");

        outcome.ExitCode.ShouldBe(3);
        outcome.Output.ShouldContain("--json");
    }
}
