using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Hosting;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Settings;

/// <summary>设置：系统管理可以定的各项，现在是什么、在哪里改；每次改动都入账。启动时由服务器定的，只列出。</summary>
public sealed class SettingsModel(ServerOptions server) : WorkbenchPage
{
    public SiteIdentity Site { get; private set; } = new();

    public BackupPlan? Plan { get; private set; }

    public Past Past { get; private set; } = Past.None;

    /// <summary>启动时由服务器定的各项。</summary>
    public IEnumerable<(string Name, string Value)> OfServer =>
    [
        ("会话闲置", Minutes(server.Sessions.Idle)),
        ("会话最长", Minutes(server.Sessions.Absolute)),
        ("口令更换", server.SignIn.RotationDays is { } days ? string.Create(CultureInfo.InvariantCulture, $"{days} 天") : "不强制定期更换"),
        ("备份的封装", server.BackupPassphrasePath is null ? "不封装，钥匙要另外保管" : "用口令封装，连同钥匙"),
        ("子路径", server.PathBase.Length == 0 ? "没有" : server.PathBase),
        ("反向代理", server.Proxies.Count == 0 ? "只信本机的" : string.Join('、', server.Proxies)),
        ("追踪", server.IsTraced ? "送往收集器" : "没有开"),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!May(ViewActs.Settings, Subject.Platform))
            return Hidden();
        Site = SiteIdentity.From(await Platform.History.Load(SiteIdentity.Subject, HttpContext.RequestAborted));
        Plan = (await Platform.Backups.Status(HttpContext.RequestAborted)).Plan;
        Past = await Past.Of(this, SiteIdentity.Subject);
        return Page();
    }

    private static string Minutes(TimeSpan span) => span.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0.#} 小时")
        : string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes:0.#} 分钟");
}
