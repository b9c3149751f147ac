namespace Gongkai.Cli.Tests.Reports;

public sealed class UnreadableTests
{
    [Fact]
    public void A_missing_file_is_an_error_object_and_3()
    {
        using var folder = new TemporaryFolder();

        var outcome = Gongkai.Run("report", "read", folder["没有.docx"], "--json");

        outcome.ExitCode.ShouldBe(3);
        var only = outcome.Objects().ShouldHaveSingleItem();
        only.GetProperty("schema").GetString().ShouldBe("gongkai/annual-report/1");
        only.GetProperty("source").GetString().ShouldBe(folder["没有.docx"]);
        only.GetProperty("error").GetProperty("code").GetString().ShouldBe("READ-MISSING");
        only.GetProperty("error").GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        outcome.Error.ShouldContain("无法读取");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public void A_missing_file_is_told_to_people_without_a_stack_trace(string command)
    {
        var outcome = Gongkai.Run("report", command, "没有这个文件.docx");

        outcome.ExitCode.ShouldBe(3);
        outcome.Output.ShouldBe("无法读取  没有这个文件.docx\n  找不到这个文件。请检查路径；路径里有空格时要加引号。（READ-MISSING）\n");
        outcome.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_dangling_link_is_a_missing_file()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["链接.docx"], folder["没有.docx"]);

        Codes(Gongkai.Run("report", "read", folder.Path, "--json")).ShouldBe(["READ-MISSING"]);
    }

    [Fact]
    public void Empty_standard_input_is_empty() => Codes(Gongkai.Run("report", "read", "-", "--json")).ShouldBe(["READ-EMPTY"]);

    [Fact]
    public void A_file_above_the_limit_is_refused_unread()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder["大.docx"]))
            file.SetLength(33L * 1024 * 1024);

        Codes(Gongkai.Run("report", "read", folder["大.docx"], "--json")).ShouldBe(["READ-TOO-LARGE"]);
    }

    [Fact]
    public void Standard_input_above_the_limit_is_refused() =>
        Codes(Gongkai.RunWith(new Setting { Input = new byte[33 * 1024 * 1024] }, "report", "read", "-", "--json")).ShouldBe(["READ-TOO-LARGE"]);

    [Fact]
    public void Many_unreadable_files_do_not_flood_the_screen()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 9; i++)
            folder.Write($"{i}.txt", "会议通知");

        var outcome = Gongkai.Run("report", "check", folder.Path, "--json");

        outcome.Objects().Count.ShouldBe(9);
        outcome.Error.Split('\n').Length.ShouldBe(5 + 1 + 1);
        outcome.Error.ShouldEndWith("这样的还有 4 份，不再一一显示。\n");
    }

    [Fact]
    public void An_empty_folder_is_an_empty_array_and_says_so()
    {
        using var folder = new TemporaryFolder();

        var outcome = Gongkai.Run("report", "check", folder.Path, "--json");

        outcome.ExitCode.ShouldBe(0);
        outcome.Objects().ShouldBeEmpty();
        outcome.Error.ShouldContain("没有找到文件");
    }

    [Fact]
    public void A_folder_gives_its_files_in_order_of_their_paths()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "乙.txt", "a/2.txt", "a.txt", "a/1.txt", ".隐藏.txt", "~$锁.docx", ".git/x.txt", "b/c/d.txt" })
            folder.Write(name, "不是年报");
        Directory.CreateSymbolicLink(folder["b/回到上级"], folder.Path);

        var sources = Gongkai.Run("report", "read", folder.Path, "--json").Objects()
            .Select(each => each.GetProperty("source").GetString().ShouldNotBeNull()[(folder.Path.Length + 1)..]);

        sources.ShouldBe(["a.txt", "a/1.txt", "a/2.txt", "b/c/d.txt", "乙.txt"]);
    }

    private static IEnumerable<string?> Codes(Outcome outcome)
    {
        outcome.ExitCode.ShouldBe(3);
        return outcome.Objects().Select(each => each.GetProperty("error").GetProperty("code").GetString());
    }
}
