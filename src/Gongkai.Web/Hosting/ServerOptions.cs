using System.Net;
using Gongkai.Storage.SignIn;
using Gongkai.Web.SignIn;

namespace Gongkai.Web.Hosting;

/// <summary>服务器的启动选项。</summary>
public sealed record ServerOptions
{
    /// <summary>监听地址，分号分隔。</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>数据目录 DIR。</summary>
    public required string DataPath { get; init; }

    /// <summary>PostgreSQL 连接字符串；没有给出的用数据目录中的 SQLite。</summary>
    public string? Database { get; init; }

    /// <summary>以演示数据启动。</summary>
    public bool Demonstration { get; init; }

    /// <summary>反向代理下的子路径，如 <c>/sub/path</c>；没有则为空串。</summary>
    public string PathBase { get; init; } = "";

    /// <summary>封装定时备份的口令所在的文件；没有给出的不封装。</summary>
    public string? BackupPassphrasePath { get; init; }

    /// <summary>核对年报的限度。</summary>
    public CheckLimits Limits { get; init; } = new();

    /// <summary>申请和查询的限度。</summary>
    public RequestLimits Requests { get; init; } = new();

    /// <summary>登录会话的限度。</summary>
    public SessionLimits Sessions { get; init; } = new();

    /// <summary>登录的各项设置。</summary>
    public SignInSettings SignIn { get; init; } = new();

    /// <summary>已知的反向代理（除本机外），只信它们转告的来访地址。</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>把追踪送往环境变量 OTEL_EXPORTER_OTLP_ENDPOINT 指明的收集器。</summary>
    public bool IsTraced { get; init; }

    /// <summary>运行环境的名称；没有给出则由宿主决定。</summary>
    public string? EnvironmentName { get; init; }
}
