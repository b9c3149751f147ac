using Gongkai.Web.Hosting;
using Gongkai.Web.Portal.Reports;

namespace Gongkai.Web.Tests.Portal.Reports;

public sealed class CheckDeskTests
{
    [Fact]
    public async Task Beyond_seats_and_queue_a_visitor_is_turned_away_at_once()
    {
        using var desk = new CheckDesk(new CheckLimits { AtOnce = 1, Waiting = 1 });
        using var gate = new ManualResetEventSlim();
        var seated = desk.Take(() => Wait(gate), CancellationToken.None);
        var waiting = desk.Take(() => Wait(gate), CancellationToken.None);
        (await desk.Take(() => 3, CancellationToken.None)).ShouldBeOfType<Full<int>>();
        gate.Set();
        (await seated).ShouldBe(new Served<int>(1));
        (await waiting).ShouldBe(new Served<int>(1));
        (await desk.Take(() => 4, CancellationToken.None)).ShouldBe(new Served<int>(4));
    }

    [Fact]
    public async Task Work_that_takes_too_long_is_given_up_but_keeps_its_seat_until_it_ends()
    {
        using var desk = new CheckDesk(new CheckLimits { AtOnce = 1, Waiting = 0, Longest = TimeSpan.FromMilliseconds(20) });
        using var gate = new ManualResetEventSlim();
        using var ended = new ManualResetEventSlim();
        (await desk.Take(() => WaitThen(gate, ended), CancellationToken.None)).ShouldBeOfType<TooLong<int>>();
        (await desk.Take(() => 2, CancellationToken.None)).ShouldBeOfType<Full<int>>();
        gate.Set();
    }

    [Fact]
    public async Task A_visitor_who_leaves_the_queue_frees_the_place()
    {
        using var desk = new CheckDesk(new CheckLimits { AtOnce = 1, Waiting = 1 });
        using var gate = new ManualResetEventSlim();
        using var left = new CancellationTokenSource();
        var seated = desk.Take(() => Wait(gate), CancellationToken.None);
        var waiting = desk.Take(() => 2, left.Token);
        await left.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        var next = desk.Take(() => 3, CancellationToken.None);
        gate.Set();
        (await seated).ShouldBe(new Served<int>(1));
        (await next).ShouldBe(new Served<int>(3));
    }

    private static int Wait(ManualResetEventSlim gate)
    {
        gate.Wait();
        return 1;
    }

    private static int WaitThen(ManualResetEventSlim gate, ManualResetEventSlim ended)
    {
        gate.Wait();
        ended.Set();
        return 1;
    }
}
