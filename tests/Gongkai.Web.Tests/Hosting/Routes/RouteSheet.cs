using System.Text;
using Gongkai.Core.People;

namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>The page that a person reads and approves: a line for every door, on it for every place who gets in.</summary>
public static class RouteSheet
{
    private const string Head = """
        路径表：每条路径、每种提交，谁进得去。由真的请求得出；没有写到的一律 404（没有登录的去登录）。

        　　　本、下、上、外：本机关、下级、上级、不相隶属机关的；各：平台岗位对各机关的；台：平台自身的；己：本人的
        　　　登录的人：十三种机关岗位、三种平台岗位和没有岗位的　机关岗位：全部十三种　平台岗位：系统管理、安全管理、审计管理
        　　　办理岗位：机关岗位除去只读　经手岗位：撰稿、一审、保密审查、二审、签发、办件、承办、工作机构负责人
        　　　← 之后是方法和处理的名称　账：填好交来，入了账　※：不验防伪标记，因为别的网站借它办不成什么

        台上：平台已经设过管理员；在用的都绑定了动态口令；不是开发环境


        """;

    private static readonly (string Name, string[] Members)[] Groups =
    [
        ("登录的人", [.. RoleName.All.Select(role => role.Name), "无岗位"]),
        ("有岗位的人", [.. RoleName.All.Select(role => role.Name)]),
        ("机关岗位", Names(Roles.OfOrgan)),
        ("办理岗位", Names(Roles.Working)),
        ("经手岗位", Names(Roles.Handling)),
        ("平台岗位", Names(Roles.OfPlatform)),
    ];

    public static string Write(RouteWalk walk, IReadOnlyList<Door> doors)
    {
        var page = new StringBuilder(Head);
        foreach (var folder in doors.GroupBy(door => Folder(door.Route)))
        {
            foreach (var same in folder.GroupBy(door => (door.Route, Line(walk, door))))
                page.Append($"{same.Key.Route,-70}").Append(same.Key.Item2).Append("　← ").AppendJoin(' ', same.Select(door => Verb(walk, door))).Append('\n');
            page.Append('\n');
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static string Verb(RouteWalk walk, Door door) =>
        $"{door.Method}{(door.Handler is null ? "" : $":{door.Handler}")}{(walk.Entered.Contains(door) ? "账" : "")}{(walk.Unmarked.Contains(door) ? "※" : "")}";

    private static string Line(RouteWalk walk, Door door)
    {
        var knocks = walk.Knocks.Where(knock => knock.Door == door && knock.IsLetIn).ToList();
        if (walk.Knocks.Where(knock => knock.Door == door).All(knock => knock.IsLetIn))
            return "人人";
        var parts = Parts(door, knocks).Where(part => part.Names.Count > 0).GroupBy(part => Words(part.Names)).Select(same => $"{string.Concat(same.Select(part => part.Letter))}{same.Key}").ToList();
        return parts.Count == 0 ? "无人" : string.Join("　", parts);
    }

    private static IEnumerable<(string Letter, HashSet<string> Names)> Parts(Door door, List<Knock> knocks)
    {
        if (door.Places is [Place.None])
            return [("", Of(knocks, Place.None))];
        var hasOffices = door.Places.Contains(Place.Own);
        return
        [
            .. Door.Offices.Select((place, index) => ($"{"本下上外"[index]}：", Of(knocks.Where(knock => !knock.Visitor.IsOfPlatform), place))),
            ("各：", hasOffices ? Of(knocks.Where(knock => knock.Visitor.IsOfPlatform), Place.Own) : []),
            ("台：", Of(knocks, Place.Platform)),
            ("己：", Of(knocks, Place.Self)),
        ];
    }

    private static HashSet<string> Of(IEnumerable<Knock> knocks, Place place) => [.. knocks.Where(knock => knock.Place == place).Select(knock => knock.Visitor.Name)];

    private static string Words(HashSet<string> names)
    {
        var (rest, words) = (new HashSet<string>(names, StringComparer.Ordinal), new List<string>());
        foreach (var (name, members) in Groups.Where(group => group.Members.All(names.Contains)))
        {
            if (!members.Any(rest.Contains))
                continue;
            words.Add(name);
            rest.ExceptWith(members);
        }

        return string.Join('、', words.Concat(RoleName.All.Select(role => role.Name).Append("无岗位").Append("登录到一半").Append("未登录").Where(rest.Contains)));
    }

    private static string Folder(string route) => string.Join('/', route.Split('/').Take(route.Contains("{organ}", StringComparison.Ordinal) ? 4 : 3));

    private static string[] Names(IReadOnlyList<Role> roles) => [.. roles.Select(role => RoleName.Of(role).Name)];
}
