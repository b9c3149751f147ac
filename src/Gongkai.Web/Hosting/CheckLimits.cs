using Gongkai.Documents.Reports;

namespace Gongkai.Web.Hosting;

/// <summary>核对年报的限度：防止一个人、一份文件占住整台服务器。</summary>
public sealed record CheckLimits
{
    /// <summary>一份文件的上限，字节。</summary>
    public int FileBytes { get; init; } = ReportReader.MaxBytes;

    /// <summary>粘贴文字的上限，字节。</summary>
    public int TextBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>超限的请求还要读完（丢弃）多少字节，好让浏览器收得到说明页。</summary>
    public long DrainBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>接收一次上传的最长时间。</summary>
    public TimeSpan Upload { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>同时接收几份上传。</summary>
    public int UploadsAtOnce { get; init; } = 32;

    /// <summary>每个来访者每分钟核对几次。</summary>
    public int PerMinute { get; init; } = 60;

    /// <summary>同时核对几份。</summary>
    public int AtOnce { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>最多几份在等候。</summary>
    public int Waiting { get; init; } = 32;

    /// <summary>等候与核对一份的最长时间。</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(20);
}
