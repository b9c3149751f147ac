using Gongkai.Web.Workbench;

namespace Gongkai.Web.Tests.Workbench;

public sealed class ShellTests
{
    private static readonly ShellLink Organs = new("机关", "/Workbench/Organs/Index");
    private static readonly Shell Shell = new("林晓", [], [new("今天", "/Workbench/Index"), Organs, new("人员", "/Workbench/People/Index")]);

    [Theory]
    [InlineData("/Workbench/Organs/Index", "page")]
    [InlineData("/Workbench/Organs/Rename", "true")]
    [InlineData("/Workbench/People/Index", null)]
    [InlineData("/Workbench/People/Post", null)]
    [InlineData(null, null)]
    public void A_section_is_current_on_each_of_its_pages(string? page, string? current) => Shell.Current(Organs, page).ShouldBe(current);

    [Fact]
    public void The_first_page_is_current_only_on_itself()
    {
        Shell.Current(Shell.Links[0], "/Workbench/Index").ShouldBe("page");
        Shell.Current(Shell.Links[0], "/Workbench/Organs/Rename").ShouldBeNull();
    }
}
