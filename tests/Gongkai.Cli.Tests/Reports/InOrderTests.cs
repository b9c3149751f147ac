using Gongkai.Cli.Reports;

namespace Gongkai.Cli.Tests.Reports;

public sealed class InOrderTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_whatever_the_work_takes()
    {
        var items = Enumerable.Range(0, 500).ToList();

        InOrder.Run(items, item => item + Spin(item % 7 * 1000), CancellationToken.None).Select(result => (int)result).ShouldBe(items);
    }

    [Fact]
    public void Only_a_bounded_number_is_under_way()
    {
        var started = 0;
        var most = 0;
        var taken = 0;

        foreach (var _ in InOrder.Run(Enumerable.Range(0, 1000).ToList(), _ => Interlocked.Increment(ref started), CancellationToken.None))
            most = Math.Max(most, Volatile.Read(ref started) - taken++);

        started.ShouldBe(1000);
        most.ShouldBeLessThanOrEqualTo(Environment.ProcessorCount * 4);
    }

    [Fact]
    public void Cancelling_stops_before_the_next_result()
    {
        using var stop = new CancellationTokenSource();
        var results = InOrder.Run(Enumerable.Range(0, 1000).ToList(), item => item, stop.Token).GetEnumerator();

        results.MoveNext().ShouldBeTrue();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => results.MoveNext());
    }

    private static double Spin(int times)
    {
        var sum = 0.0;
        for (var i = 0; i < times; i++)
            sum += Math.Sqrt(i);
        return sum > 0 ? 0.25 : 0.5;
    }
}
