using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Gongkai.Web.Hosting;

/// <summary>日志：一行一条 JSON，带追踪编号，不含个人信息；地址里可能有一次性令牌，所以也不记地址。</summary>
public static class Logs
{
    // Each request has an activity, and so a trace number, even where nothing else listens.
    private static readonly Lazy<ActivityListener> Always = new(() =>
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Microsoft.AspNetCore",
            Sample = static (ref _) => ActivitySamplingResult.PropagationData,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    });

    public static void AddLogs(this ILoggingBuilder logging)
    {
        _ = Always.Value;
        logging.ClearProviders();
        logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            console.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        });
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // The framework does not see that each of its keys is sealed before it is stored.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Why it did not start is told in one sentence (Server), not by a stack trace among the lines of standard output.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // This one would write the path of the request beside every line.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }
}
