using System.Globalization;
using Gongkai.Storage;
using Gongkai.Storage.SignIn;
using Gongkai.Web.SignIn;

namespace Gongkai.Web.Hosting;

/// <summary>读过命令行之后：启动，或者说明原因后退出。</summary>
public abstract record StartUp
{
    private const string Usage = """
        用法：gongkai-web [选项]

          --urls ADDRESS     监听地址，默认 http://127.0.0.1:5080
          --data DIR         数据目录，平台写下的一切都在其中
          --database TEXT    PostgreSQL 连接字符串；不写则用数据目录中的 SQLite
          --demo             以演示数据启动
          --path-base PATH   反向代理下的子路径，如 /sub/path
          --help             显示本说明

        也可用环境变量 GONGKAI_DATA、GONGKAI_DATABASE、GONGKAI_DEMO（1 或 true）。只用环境变量的：

          GONGKAI_PROXIES              已知的反向代理，如 10.0.0.5,10.1.0.0/16；本机的不必写
          GONGKAI_IDLE_MINUTES         工作台多少分钟没有操作须重新登录，默认 15
          GONGKAI_PASSWORD_DAYS        口令用多少天须更换，默认不强制
          GONGKAI_BACKUP_PASSPHRASE_FILE  口令文件；定时备份以它封装，并连同钥匙
          OTEL_EXPORTER_OTLP_ENDPOINT  把追踪送往这个收集器
        """;

    /// <summary>读命令行与环境变量；命令行优先。</summary>
    public static StartUp Read(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        var given = CommandLine.Read(args);
        if (given.Problem is { } problem)
            return new Refusal($"{problem}\n\n{Usage}", ExitCode: 2);
        if (given.Has("help"))
            return new Refusal(Usage, ExitCode: 0);
        if (given["path-base"] is { } path && !IsPathBase(path))
            return new Refusal($"--path-base 应是以 / 开头的路径，如 /sub/path，不能是“{path}”。\n\n{Usage}", ExitCode: 2);
        if ((given["data"] ?? Filled(environment("GONGKAI_DATA")) ?? DataFolder.UsualPath) is not { } data)
            return new Refusal("找不到当前用户的数据目录，请用 --data DIR 指明。", ExitCode: 2);
        if (Proxies.Read(environment("GONGKAI_PROXIES")) is null)
            return new Refusal("GONGKAI_PROXIES 应是地址或网段，逗号分隔，如 10.0.0.5,10.1.0.0/16。", ExitCode: 2);
        if (Counts.FirstOrDefault(name => Filled(environment(name)) is { } text && Number(text) is null) is { } wrong)
            return new Refusal($"{wrong} 应是 1 至 10000 的整数。", ExitCode: 2);
        return new Start(Options(given, environment, data));
    }

    private static readonly string[] Counts = ["GONGKAI_IDLE_MINUTES", "GONGKAI_PASSWORD_DAYS"];

    private static ServerOptions Options(CommandLine given, Func<string, string?> environment, string data)
    {
        var options = new ServerOptions
        {
            DataPath = data,
            Database = given["database"] ?? Filled(environment("GONGKAI_DATABASE")),
            BackupPassphrasePath = Filled(environment("GONGKAI_BACKUP_PASSPHRASE_FILE")),
            Demonstration = given.Has("demo") || environment("GONGKAI_DEMO") is "1" or "true" or "yes",
            PathBase = given["path-base"]?.TrimEnd('/') ?? "",
            EnvironmentName = given["environment"],
            Proxies = Proxies.Read(environment("GONGKAI_PROXIES"))!,
            IsTraced = Filled(environment("OTEL_EXPORTER_OTLP_ENDPOINT")) is not null,
            SignIn = new SignInSettings { RotationDays = Number(environment("GONGKAI_PASSWORD_DAYS")) },
            Sessions = Number(environment("GONGKAI_IDLE_MINUTES")) is { } minutes ? new SessionLimits { Idle = TimeSpan.FromMinutes(minutes) } : new SessionLimits(),
        };
        return (given["urls"] ?? Filled(environment("ASPNETCORE_URLS"))) is { } urls ? options with { Urls = urls } : options;
    }

    private static bool IsPathBase(string path) =>
        path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && path.IndexOfAny(['?', '#', '\\', ' ']) < 0;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 10_000 ? number : null;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>可以启动。</summary>
public sealed record Start(ServerOptions Options) : StartUp;

/// <summary>不启动：一句中文说明与退出码（2 为用法错误，0 为只看说明）。</summary>
public sealed record Refusal(string Message, int ExitCode) : StartUp;
