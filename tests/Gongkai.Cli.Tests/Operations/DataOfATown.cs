using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;

namespace Gongkai.Cli.Tests.Operations;

/// <summary>A data folder with a district, its street office and an officer, as a server would have left it.</summary>
internal static class DataOfATown
{
    public static async Task<string> Make(TemporaryFolder folder, string name = "数据", string? database = null)
    {
        var data = DataFolder.Open(folder[name], demonstration: true).ShouldBeOfType<Allowed<DataFolder>>().Value;
        await using var platform = (await Platform.Open(data, database, TimeProvider.System)).ShouldBeOfType<Allowed<Platform>>().Value;
        var district = await Create(platform, "DEMO001", "示例区人民政府", parent: null, "shili", OrganLevel.County);
        await Create(platform, "DEMO002", "青禾街道办事处", district, "qinghe", OrganLevel.Street);
        await Do(platform, new AddPerson("zhang", new PersonalContent("person", """{"name":"张示例"}""")));
        return data.Path;
    }

    private static async Task<long> Create(Platform platform, string code, string name, long? parent, string address, OrganLevel level) =>
        (await Do(platform, new CreateOrgan(new OrganCreated(code, new OrganName(name), parent, address, new OrganNature(level))))).Subject.Organ;

    private static async Task<Receipt> Do(Platform platform, Act act) =>
        (await platform.Acts.Perform(Actor.Demonstration, act)).ShouldBeOfType<Allowed<Receipt>>().Value;
}
