namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>另起的进程的上限。</summary>
internal sealed record ProcessLimits(TimeSpan Time, long MemoryBytes, int OutputBytes)
{
    /// <summary>读一份年报：实测不到十分之一秒、几十兆字节；上限留出几十倍。</summary>
    public static readonly ProcessLimits Reading = new(TimeSpan.FromSeconds(20), 1L << 30, 96 << 20);

    /// <summary>多久看一次时间和内存。</summary>
    public TimeSpan Glance { get; init; } = TimeSpan.FromMilliseconds(100);
}
