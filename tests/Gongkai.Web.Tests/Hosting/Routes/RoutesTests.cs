using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>Every route, every handler, every role, at the own organ, below, above, elsewhere and on the platform, over real HTTP.</summary>
public sealed class RoutesTests
{
    [Fact]
    public async Task Who_gets_in_where_is_what_was_approved_and_nobody_else_leaves_an_entry()
    {
        await using var stage = await RouteStage.Start();
        var doors = await Door.All(stage.Server);
        var walk = new RouteWalk(stage);
        await walk.Go(doors);

        walk.Forged.ShouldBeEmpty("a form of someone who may not, or of another site, left an entry");
        Wrong(walk, knock => knock.Status >= 500).ShouldBeEmpty("a route broke");
        var workbench = walk.Knocks.Where(knock => knock.Door.IsOfStaff).ToList();
        Wrong(workbench, knock => !knock.Visitor.IsSignedIn && !knock.IsHidden).ShouldBeEmpty("open without signing in");
        Wrong(workbench, knock => !knock.IsLetIn && !knock.IsHidden).ShouldBeEmpty("refused, but not as if there were nothing");
        Wrong(workbench, knock => knock.Place is Place.Parent or Place.Stranger && !knock.Visitor.IsOfPlatform && knock.IsLetIn).ShouldBeEmpty("seen upwards or sideways");
        Wrong(workbench, knock => knock.Place is Place.Own or Place.Platform && knock.Visitor.Role is null && knock.IsLetIn).ShouldBeEmpty("seen without a post");
        workbench.Where(knock => knock.Visitor.IsOfPlatform && Door.Offices.Contains(knock.Place)).GroupBy(knock => (knock.Door, knock.Visitor))
            .Where(same => same.Select(knock => knock.IsLetIn).Distinct().Count() > 1).Select(same => $"{same.Key.Door} {same.Key.Visitor.Name}").ShouldBeEmpty("a platform post that prefers an organ");
        ApprovedText.ShouldMatch(RouteSheet.Write(walk, doors), "tests", "Gongkai.Web.Tests", "Hosting", "Routes", "routes.txt");
    }

    [Fact]
    public async Task A_page_answers_no_method_and_no_form_that_it_does_not_have()
    {
        await using var stage = await RouteStage.Start();
        var doors = await Door.All(stage.Server);
        // Overridden methods of the framework are no handlers.
        doors.Where(door => door.IsPage && door.Method is not ("GET" or "POST")).ShouldBeEmpty();
        var wrong = new List<string>();
        foreach (var page in doors.Where(door => door.IsPage && door.Method == "GET" && door.Handler is null && door.Route != "/error/{code:int}"))
        {
            var (place, methods) = (page.Places[0], new List<HttpMethod> { HttpMethod.Put, HttpMethod.Delete });
            if (!doors.Any(door => door.Route == page.Route && door.IsPost && door.Handler is null))
                methods.Add(HttpMethod.Post);
            foreach (var visitor in stage.Visitors.Where(visitor => visitor.Role is Role.UnitHead or Role.SystemAdministrator or Role.AuditAdministrator))
            {
                await visitor.Enter();
                var address = page.Address(name => stage.Value(page, name, place, visitor)) + "?handler=Nothing";
                foreach (var method in methods)
                {
                    using var answer = await visitor.HandIn(address, [], withFile: false, method: method);
                    if ((int)answer.StatusCode is not (404 or 405))
                        wrong.Add($"{method} {page.Route} {visitor.Name}: {(int)answer.StatusCode}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<string> Wrong(RouteWalk walk, Func<Knock, bool> isWrong) => Wrong(walk.Knocks, isWrong);

    private static IEnumerable<string> Wrong(IEnumerable<Knock> knocks, Func<Knock, bool> isWrong) => knocks.Where(isWrong).Select(knock => knock.ToString());
}
