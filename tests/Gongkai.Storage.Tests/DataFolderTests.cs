using Gongkai.Core.Rules;

namespace Gongkai.Storage.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("gongkai-test-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_folder_keeps_what_it_was_first_opened_as(bool demonstration)
    {
        var path = Path.Combine(root, "数据 目录");

        DataFolder.Open(path, demonstration).ShouldBeOfType<Allowed<DataFolder>>();
        DataFolder.Open(path, demonstration).ShouldBeOfType<Allowed<DataFolder>>().Value.IsDemonstration.ShouldBe(demonstration);

        Refusal(path, !demonstration).ShouldContain(demonstration ? "演示数据，不能作正式使用" : "正式数据，不能以演示方式打开");
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_and_left_alone()
    {
        File.WriteAllText(Path.Combine(root, "别人的文件.txt"), "内容");

        Refusal(root).ShouldContain("不是空的");

        Directory.GetFileSystemEntries(root).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"version":1,"demonstr""")]
    public void A_first_start_that_was_cut_off_can_be_made_again(string written)
    {
        File.WriteAllText(Marker + ".new", written);

        DataFolder.Open(root, demonstration: false).ShouldBeOfType<Allowed<DataFolder>>();

        Directory.GetFileSystemEntries(root).ShouldBe([Marker]);
    }

    [Fact]
    public void A_folder_of_a_newer_version_is_refused_and_left_alone()
    {
        const string newer = """{"version":99,"demonstration":false}""";
        File.WriteAllText(Marker, newer);

        Refusal(root).ShouldContain("版本 99");

        File.ReadAllText(Marker).ShouldBe(newer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("不是 JSON")]
    [InlineData("[]")]
    [InlineData("""{"version":"1"}""")]
    [InlineData("""{"version":1,"demonstration":"yes"}""")]
    public void A_damaged_marker_is_refused(string content)
    {
        File.WriteAllText(Marker, content);

        Refusal(root).ShouldContain("无法识别");
    }

    [Fact]
    public void A_path_that_is_a_file_is_refused()
    {
        var file = Path.Combine(root, "文件");
        File.WriteAllText(file, "");

        Refusal(file).ShouldContain("不能写入");
    }

    [Fact]
    public void Keys_can_be_read_by_their_owner_only()
    {
        var folder = DataFolder.Open(Path.Combine(root, "d"), demonstration: false).ShouldBeOfType<Allowed<DataFolder>>().Value;

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(folder.Keys).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Exists(folder.Keys).ShouldBeTrue();
    }

    private string Marker => Path.Combine(root, "gongkai.json");

    private static string Refusal(string path, bool demonstration = false) =>
        DataFolder.Open(path, demonstration).ShouldBeOfType<Blocked<DataFolder>>().Findings.ShouldHaveSingleItem().Message;
}
