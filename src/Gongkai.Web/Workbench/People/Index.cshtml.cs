using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Storage.People;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Lists;
using Gongkai.Web.Components.Records;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>人员名单：按姓名、登录名查找，按机关、角色、状态筛选。</summary>
public sealed class PeopleModel : WorkbenchPage
{
    public Listing Listing => field ??= new(Request.Query, "name", "account");

    public Sight Sight { get; private set; } = null!;

    public IReadOnlyList<PersonRow> Rows { get; private set; } = [];

    public bool MayAdd => May(PeopleActs.Add, Subject.Platform);

    /// <summary>可以筛选的机关；平台岗位的在前。</summary>
    public IReadOnlyList<Choice> Organs =>
    [
        .. Sight.IsWhole ? [new Choice("0", "平台")] : Array.Empty<Choice>(),
        .. Sight.Organs.Select(one => new Choice($"{one.Organ.Id}", $"{new string('　', one.Depth)}{one.Organ.NameOn(Today)}")),
    ];

    public IReadOnlyList<Choice> Roles => [.. RoleName.All.Where(role => Sight.IsWhole || !role.IsPlatform).Select(role => new Choice(role.Key, role.Name))];

    public static IReadOnlyList<Choice> States { get; } = [new("active", "在用"), new("suspended", "已停用"), new("idle", "没有岗位")];

    public async Task<IActionResult> OnGetAsync()
    {
        Sight = new Sight(this);
        if (Sight.IsNothing)
            return Hidden();
        var found = (await Platform.People.List(Filter(), Today, HttpContext.RequestAborted)).Where(row => Sight.Sees(row.Person));
        var sorted = (Listing.Sort, Listing.Descending) switch
        {
            ("account", false) => found.OrderBy(row => row.Person.SignInName, StringComparer.Ordinal),
            ("account", true) => found.OrderByDescending(row => row.Person.SignInName, StringComparer.Ordinal),
            (_, true) => found.Reverse(),
            _ => found,
        };
        IReadOnlyList<PersonRow> all = [.. sorted];
        Listing.Total = all.Count;
        Rows = [.. all.Skip((int)Listing.Offset).Take(Listing.Size)];
        return Page();
    }

    /// <summary>看得到的岗位，一行里写得下。</summary>
    public string PostsOf(PersonRow row) => string.Join("；", row.Posts.Where(Sight.Sees).Select(Sight.TitleOf));

    public static (StatusKind Kind, string Word) StateOf(PersonRow row) =>
        row.Person.IsSuspended ? (StatusKind.Late, "已停用") : row.Posts.Count == 0 ? (StatusKind.Quiet, "没有岗位") : (StatusKind.Done, "在用");

    private PeopleFilter Filter() => new(
        Listing["q"],
        long.TryParse(Listing["organ"], CultureInfo.InvariantCulture, out var organ) && Sight.Sees(organ) ? organ : null,
        RoleName.Find(Listing["role"])?.Role,
        Listing["state"] switch
        {
            "active" => PersonState.Active,
            "suspended" => PersonState.Suspended,
            "idle" => PersonState.Idle,
            _ => null,
        });
}
