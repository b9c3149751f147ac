using Gongkai.Core.Organs;

namespace Gongkai.Core.Tests.Organs;

public sealed class OrganLevelNameTests
{
    [Fact]
    public void Each_level_is_found_by_its_key_and_by_its_name()
    {
        foreach (var level in Enum.GetValues<OrganLevel>())
        {
            OrganLevelName.Find(OrganLevelName.Of(level).Key).ShouldBe(level);
            OrganLevelName.Find(OrganLevelName.Of(level).Name).ShouldBe(level);
        }
    }

    [Fact]
    public void The_keys_are_those_of_the_contract() =>
        OrganLevelName.All.Select(entry => entry.Key).ShouldBe(["national", "province", "prefecture", "county", "department", "town", "street"]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("村级")]
    public void What_is_no_level_is_not_found(string? written) => OrganLevelName.Find(written).ShouldBeNull();
}
