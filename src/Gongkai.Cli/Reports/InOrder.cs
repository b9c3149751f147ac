namespace Gongkai.Cli.Reports;

/// <summary>几个核一起做，按原来的次序交出；在途的份数有上限，因此一万份与一百份占一样多的内存。</summary>
internal static class InOrder
{
    /// <summary>做好而还没轮到交出的，至多是核数的几倍；前面一份很慢时后面的不致闲着。</summary>
    private const int Ahead = 4;

    public static IEnumerable<TResult> Run<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, TResult> work, CancellationToken cancelled)
    {
        var lanes = Environment.ProcessorCount;
        var factory = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, lanes).ConcurrentScheduler);
        var pending = new Queue<Task<TResult>>();
        var next = 0;
        while (next < items.Count || pending.Count > 0)
        {
            for (; next < items.Count && pending.Count < lanes * Ahead; next++)
            {
                var item = items[next];
                pending.Enqueue(factory.StartNew(() => work(item), cancelled));
            }

            Task.WaitAny([pending.Peek()], cancelled);
            cancelled.ThrowIfCancellationRequested();
            yield return pending.Dequeue().GetAwaiter().GetResult();
        }
    }
}
