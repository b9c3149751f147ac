using System.Globalization;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.SignIn;

namespace Gongkai.Cli.Operations;

/// <summary><c>gongkai recover</c>：管理员忘了口令、丢了手机又没有别人能办的，在服务器上给一个一次性链接。</summary>
internal static class RecoverCommand
{
    private static readonly Option Phone = new("--second-factor", "连同解除动态口令和恢复码；下次登录重新绑定");
    private static readonly Option Reason = new("--reason", "为什么，记在账上", "理由") { Required = true };
    private static readonly Option Url = new("--url", "网站的地址；不写则为 http://127.0.0.1:5080", "ADDRESS");

    public static Command Definition { get; } = new("recover", "管理员进不来了：给一个一次性链接，由本人重设口令")
    {
        Operand = new Operand("登录名", "担任平台岗位（系统管理、安全管理、审计管理）的人的登录名", Many: false),
        Options = [PlatformOptions.Data, PlatformOptions.Database, Reason, Phone, Url],
        Run = (arguments, terminal) => PlatformOptions.WithPlatform(arguments, terminal, platform => Recover(arguments, terminal, platform)),
        Remarks =
        [
            "只在没有别的管理员能办的时候用；平时由安全管理在人员的页面上发邀请链接。服务器不必停。",
            "账上记“命令行”发了链接、为什么，查账的人看得到。原来的口令在本人设了新的之前照旧有效；链接七十二小时内有效，只能用一次，再发一个则前一个作废。",
            PlatformOptions.ExitCodes,
        ],
        Examples =
        [
            new("口令忘了", "gongkai recover guanli --reason 忘记口令 --data /var/lib/gongkai"),
            new("手机和恢复码也丢了", "gongkai recover guanli --second-factor --reason 手机遗失 --data /var/lib/gongkai"),
        ],
    };

    private static async Task<int> Recover(Arguments arguments, Terminal terminal, Platform platform)
    {
        var (staff, _) = await platform.Look(terminal.Cancelled);
        if (staff.WithSignInName(arguments.Operands[0].Trim().ToLowerInvariant()) is not { } person)
        {
            terminal.Tell($"没有“{arguments.Operands[0]}”这个登录名。{Administrators(staff, platform.Today)}");
            return ExitCode.Unreadable;
        }

        return await platform.Invitations.Recover(person.Id, arguments[Reason]!, arguments.Has(Phone), terminal.Cancelled) switch
        {
            Allowed<Invitation>(var invitation) => Tell(arguments, terminal, invitation),
            Blocked<Invitation>(var findings) => PlatformOptions.Refuse(terminal, findings),
            _ => ExitCode.Unreadable,
        };
    }

    private static int Tell(Arguments arguments, Terminal terminal, Invitation invitation)
    {
        terminal.Write($"{(arguments[Url] ?? "http://127.0.0.1:5080").TrimEnd('/')}/invitation/{invitation.Token}\n");
        terminal.Tell($"请本人在 {invitation.ExpiresAt.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}（北京时间）之前打开它，设置新的口令。这个链接等于口令，不要经聊天工具或邮件转发。");
        return ExitCode.Done;
    }

    private static string Administrators(Staff staff, DateOnly today)
    {
        var held = staff.PostsAt(Subject.Platform).Where(post => post.IsHeld(today)).Select(post => $"{staff.Find(post.Person)!.SignInName}（{RoleName.Of(post.Role).Name}）").ToList();
        return held.Count == 0 ? "平台还没有管理员：请启动 gongkai-web，用它印出的首次设置链接。" : $"在任的管理员：{string.Join('、', held)}。";
    }
}
