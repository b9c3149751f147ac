using System.Text.RegularExpressions;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Storage.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>One way in: a route, a method and, on a page, the name of a handler.</summary>
/// <param name="IsPage">A Razor page; other methods than its own must not run it.</param>
public sealed partial record Door(string Route, string Method, string? Handler, bool IsPage)
{
    private const string Kind = "{kind}";

    /// <summary>Kinds of records that the platform itself has none of, and nobody has one's own.</summary>
    private static readonly string[] OfOfficesOnly = [Organ.SubjectKind, Unit.SubjectKind, DisclosureCase.SubjectKind];

    public bool IsPost => Method == "POST";

    public bool IsOfStaff => Route.StartsWith("/workbench", StringComparison.Ordinal) && !Route.StartsWith("/workbench/parts", StringComparison.Ordinal);

    public IEnumerable<string> Parameters => Parameter().Matches(Route).Select(match => match.Groups["name"].Value);

    /// <summary>Where the record can lie; only once where there is none.</summary>
    public IReadOnlyList<Place> Places =>
        Route.Contains("/{organ:long}/person/", StringComparison.Ordinal) ? [Place.Platform, Place.Self]
        : Route.Contains("{organ:long}", StringComparison.Ordinal) ? [.. Offices, .. OfOfficesOnly.Any(kind => Route.Contains($"/{kind}/", StringComparison.Ordinal)) ? [] : new[] { Place.Platform, Place.Self }]
        : Parameters.Contains("person") ? [.. Offices, Place.Platform, Place.Self]
        : Parameters.Contains("organ") ? Offices
        : [Place.None];

    public static IReadOnlyList<Place> Offices { get; } = [Place.Own, Place.Child, Place.Parent, Place.Stranger];

    /// <summary>The address with its parameters filled in.</summary>
    public string Address(Func<string, string> value) =>
        Parameter().Replace(Route, match => value(match.Groups["name"].Value)).TrimStart('/') + (Handler is null ? "" : $"?handler={Handler}");

    public override string ToString() => $"{Method,-4} {Route}{(Handler is null ? "" : $" {Handler}")}";

    /// <summary>Every way into the running program.</summary>
    public static async Task<IReadOnlyList<Door>> All(RunningServer server)
    {
        var doors = new List<Door>();
        foreach (var endpoint in server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            foreach (var (method, handler, isPage) in await Handlers(server, endpoint))
                doors.AddRange(Spread($"/{endpoint.RoutePattern.RawText!.TrimStart('/')}").Select(route => new Door(route, method, handler, isPage)));
        }

        return [.. doors.Distinct().OrderBy(door => door.Route, StringComparer.Ordinal).ThenBy(door => door.Method, StringComparer.Ordinal).ThenBy(door => door.Handler, StringComparer.Ordinal)];
    }

    // What may be amended differs from kind to kind.
    private static IEnumerable<string> Spread(string route) => !route.Contains(Kind, StringComparison.Ordinal)
        ? [route]
        : Amendables.All.Select(one => route.Replace(Kind, one.Kind.SubjectKind, StringComparison.Ordinal));

    private static async Task<IEnumerable<(string Method, string? Handler, bool IsPage)>> Handlers(RunningServer server, RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            return endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (method, (string?)null, false));
        var loaded = await server.Services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty);
        return loaded.HandlerMethods.Select(handler => (handler.HttpMethod.ToUpperInvariant(), handler.Name, true)).Append(("GET", null, true));
    }

    [GeneratedRegex("\\{(?<name>[a-z]+)(:[a-z]+)?\\??\\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();
}
