using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.Hosting;

public sealed class AccessTests(SharedServer shared)
{
    [Fact]
    public void Every_route_states_who_may_open_it()
    {
        var endpoints = shared.Server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).ToList();
        endpoints.Count.ShouldBeGreaterThan(5);
        var silent = endpoints.Where(endpoint => !endpoint.Metadata.OfType<IAuthorizeData>().Any(data => !string.IsNullOrEmpty(data.Policy)));
        silent.Select(endpoint => endpoint.DisplayName).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_route_without_a_policy_would_be_refused()
    {
        var fallback = await shared.Server.Services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var verdict = await shared.Server.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(new(), null, fallback!);
        verdict.Succeeded.ShouldBeFalse();
    }
}
