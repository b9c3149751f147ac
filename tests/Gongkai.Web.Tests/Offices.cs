using Gongkai.Core.Organs;

namespace Gongkai.Web.Tests;

/// <summary>Organs for stories.</summary>
internal static class Offices
{
    public static async Task<long> Organ(this RunningServer server, string address, string name, long? parent = null, OrganLevel level = OrganLevel.Street) =>
        (await server.Do(new CreateOrgan(new OrganCreated($"DEMO{address.ToUpperInvariant()}", new OrganName(name), parent, address, new OrganNature(level))))).Subject.Organ;
}
