using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench;

public sealed class WorkbenchTests
{
    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page_and_back_again()
    {
        await using var server = await RunningServer.Start();
        using var answer = await server.Http.GetAsync("workbench?a=1");
        ((int)answer.StatusCode).ShouldBe(302);
        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in?back=%2Fworkbench%3Fa%3D1");
    }

    [Fact]
    public async Task Who_has_signed_in_is_named_and_sees_the_own_posts()
    {
        await using var server = await RunningServer.Start(options => options with { Demonstration = true });
        using var http = await server.SignedIn(await server.Person("张三", Subject.Platform, Role.AuditAdministrator));
        var page = await http.GetStringAsync("workbench");
        page.ShouldContain("张三");
        page.ShouldContain("审计管理");
    }

    [Fact]
    public async Task A_session_left_alone_for_fifteen_minutes_is_over_and_so_is_one_of_twelve_hours()
    {
        var clock = new MovedClock();
        await using var server = await RunningServer.Start(options => options with { Demonstration = true }, clock);
        var person = await server.Person("张三");
        using var idle = await server.SignedIn(person);
        using var busy = await server.SignedIn(person);
        for (var minutes = 0; minutes < 12 * 60; minutes += 14)
        {
            ((int)(await busy.GetAsync("workbench")).StatusCode).ShouldBe(200);
            clock.Now += TimeSpan.FromMinutes(14);
        }

        ((int)(await busy.GetAsync("workbench")).StatusCode).ShouldBe(302);
        ((int)(await idle.GetAsync("workbench")).StatusCode).ShouldBe(302);
    }
}
