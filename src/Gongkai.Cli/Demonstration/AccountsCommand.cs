using System.Text;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Output;
using Gongkai.Core.People;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Cli.Demonstration;

/// <summary><c>gongkai demo accounts</c>：演示账号，只在以 <c>--demo</c> 启动的平台上有。</summary>
internal static class AccountsCommand
{
    public static Command Definition { get; } = new("accounts", "演示账号：登录名、口令、姓名、机关、角色")
    {
        Options = [PlatformOptions.Json],
        Run = (arguments, terminal) =>
        {
            if (arguments.Has(PlatformOptions.Json))
                terminal.Write(Json());
            else
                terminal.Write(Page());
            return ExitCode.Done;
        },
        Examples = [new("给程序用", "gongkai demo accounts --json")],
    };

    private static byte[] Json() => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var account in DemonstrationAccounts.All)
        {
            json.WriteStartObject();
            json.WriteString("account", account.Account);
            json.WriteString("password", DemonstrationAccounts.Password);
            json.WriteString("name", account.Name);
            json.WriteString("title", account.Title);
            json.WriteString("organ", account.OrganName);
            json.WriteString("organCode", account.OrganCode);
            Strings("roles", account.RoleNames);
            Strings("roleKeys", account.Roles.Select(role => RoleName.Of(role).Key));
            json.WriteEndObject();
        }

        json.WriteEndArray();

        void Strings(string name, IEnumerable<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    });

    private static string Page()
    {
        const int column = 16;
        var page = new StringBuilder($"演示账号的口令都是 {DemonstrationAccounts.Password} ，只在以 --demo 启动的平台上有。\n\n");
        foreach (var account in DemonstrationAccounts.All)
            page.Append($"  {TextWidth.PadRight(account.Account, column)}{TextWidth.PadRight(account.Title, column)}{account.OrganName}：{string.Join('、', account.RoleNames)}\n");
        return page.ToString();
    }
}
