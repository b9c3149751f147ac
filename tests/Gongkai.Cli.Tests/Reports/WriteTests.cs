namespace Gongkai.Cli.Tests.Reports;

public sealed class WriteTests
{
    [Theory]
    [InlineData("年报.docx", "PK")]
    [InlineData("年报.html", "<!DOCTYPE html>")]
    [InlineData("年报.xlsx", "PK")]
    [InlineData("年 报.TXT", "云川市滨河区人民政府")]
    [InlineData("年报.json", "{")]
    [InlineData("年报.pdf", "%PDF-1.7")]
    public void The_extension_names_the_format(string name, string beginning)
    {
        using var folder = new TemporaryFolder();
        folder.Write("源.json", Samples.Json(Samples.Good));

        var outcome = Gongkai.RunWith(new Setting { WorkingFolder = folder.Path }, "report", "write", "源.json", "-o", name);

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldBe($"已写出 {name}：云川市滨河区人民政府　2023 年度\n");
        File.ReadAllText(folder[name]).TrimStart('\uFEFF', '\n').ShouldStartWith(beginning, Case.Insensitive);
        Directory.GetFiles(folder.Path).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("年报.docx")]
    [InlineData("年报.html")]
    [InlineData("年报.pdf")]
    [InlineData("年报.xlsx")]
    [InlineData("年报.txt")]
    [InlineData("年报.json")]
    public void What_was_written_reads_back_with_the_same_figures(string name)
    {
        using var folder = new TemporaryFolder();
        Write(folder[name]).ExitCode.ShouldBe(0);

        var before = Gongkai.RunWith(new Setting { Input = Samples.Json(Samples.Good) }, "report", "read", "-", "--json").Objects()[0];
        var after = Gongkai.Run("report", "read", folder[name], "--json").Objects()[0];

        foreach (var member in new[] { "organ", "year", "proactive", "requests", "remedies", "sections" })
            after.GetProperty(member).GetRawText().ShouldBe(before.GetProperty(member).GetRawText());
    }

    [Theory]
    [InlineData("年报.doc")]
    [InlineData("年报")]
    public void Other_formats_are_refused_with_those_there_are(string name)
    {
        using var folder = new TemporaryFolder();

        var outcome = Gongkai.RunWith(
            new Setting { WorkingFolder = folder.Path, Input = Samples.Json(Samples.Good) }, "report", "write", "-", "-o", name);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("可以写成 .docx、.html、.pdf、.xlsx、.txt、.json");
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void An_existing_file_is_exchanged_whole()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("年报.json", new string('x', 1_000_000));

        Write(path).ExitCode.ShouldBe(0);

        File.ReadAllText(path).ShouldNotContain("xxx");
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_existing_one_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("年报.json", "原来的");

        var outcome = Gongkai.RunWith(new Setting { Input = "不是年报"u8.ToArray() }, "report", "write", "-", "-o", path);

        outcome.ExitCode.ShouldBe(3);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("无法读取 -：");
        File.ReadAllText(path).ShouldBe("原来的");
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_link_goes_on_pointing_to_its_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("真的.json", "原来的");
        File.CreateSymbolicLink(folder["链接.json"], path);

        Write(folder["链接.json"]).ExitCode.ShouldBe(0);

        new FileInfo(folder["链接.json"]).LinkTarget.ShouldBe(path);
        File.ReadAllText(path).ShouldContain("滨河区");
    }

    [Fact]
    public void The_source_may_be_overwritten_by_its_own_report()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("年报.json", Samples.Json(Samples.Good));

        Gongkai.Run("report", "write", path, "-o", path).ExitCode.ShouldBe(0);

        Gongkai.Run("report", "check", path).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("没有的文件夹/年报.json", "没有“没有的文件夹”这个文件夹")]
    [InlineData("文件夹.json", "“文件夹.json”是文件夹")]
    public void A_place_that_cannot_be_written_is_2(string path, string message)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["文件夹.json"]);

        var outcome = Gongkai.RunWith(
            new Setting { WorkingFolder = folder.Path, Input = Samples.Json(Samples.Good) }, "report", "write", "-", "-o", path);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain(message);
    }

    [Fact]
    public void A_folder_is_not_one_report()
    {
        using var folder = new TemporaryFolder();

        Gongkai.Run("report", "write", folder.Path, "-o", folder["a.docx"]).ExitCode.ShouldBe(2);
    }

    private static Outcome Write(string path) =>
        Gongkai.RunWith(new Setting { Input = Samples.Json(Samples.Good) }, "report", "write", "-", "-o", path);
}
