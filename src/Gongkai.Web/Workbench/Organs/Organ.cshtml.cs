using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Workbench.Ledger;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>机关资料：今天的样子、登记了的变更、从前的名称与上级、科室、在任人员和办理经过。</summary>
public sealed class OrganModel : OrganPage
{
    public Past Past { get; private set; } = Past.None;

    /// <summary>在任的岗位，附姓名；不可查看人员的为空。</summary>
    public IReadOnlyList<(Post Post, string Name)> Posts { get; private set; } = [];

    public bool MaySeePeople => May(ViewActs.People, Organ.Id);

    /// <summary>可以办的各种变更：名称与页。</summary>
    public IReadOnlyList<(ActKind Kind, string Page)> Acts =>
    [
        .. from act in new[]
           {
               (OrganActs.Describe, "Describe"), (OrganActs.Rename, "Rename"), (OrganActs.Move, "Move"), (OrganActs.Reclassify, "Reclassify"),
               (OrganActs.Recode, "Recode"), (OrganActs.Readdress, "Readdress"), (OrganActs.Arrange, "Arrange"),
           }
           where May(act.Item1, Organ.Id)
           select (act.Item1, $"/Workbench/Organs/{act.Item2}"),
    ];

    public Organ? Parent => Organ.Parent.On(Today) is { } parent ? Tree.Find(parent) : null;

    /// <summary>已经登记、还没有到日子的变更。</summary>
    public IEnumerable<string> Coming =>
    [
        .. from change in Organ.Name.Changes where change.From > Today select $"{change.From:yyyy-MM-dd} 起更名为{change.Value.Full}",
        .. from change in Organ.Parent.Changes where change.From > Today select $"{change.From:yyyy-MM-dd} 起上级改为{NameOf(change.Value, change.From) ?? "（没有上级）"}",
        .. from change in Organ.Code.Changes where change.From > Today select $"{change.From:yyyy-MM-dd} 起代码改为 {change.Value}",
        .. from change in Organ.Nature.Changes where change.From > Today select $"{change.From:yyyy-MM-dd} 起变更性质",
        .. from change in Organ.Description.Changes where change.From > Today select $"{change.From:yyyy-MM-dd} 起更新说明",
    ];

    /// <summary>从前的名称、代码、上级、地址标识，各从哪天到哪天。</summary>
    public IEnumerable<FormerValue> Former =>
    [
        .. FormerValue.Of("名称", Organ.Name, name => name.Full, Today),
        .. FormerValue.Of("机关代码", Organ.Code, code => code, Today),
        .. FormerValue.Of("上级机关", Organ.Parent, parent => NameOf(parent, Today) ?? "（没有上级）", Today),
        .. Organ.Addresses.Distinct(StringComparer.Ordinal).Where(address => address != Organ.Address).Select(address => new FormerValue("地址标识", address, null, null)),
    ];

    public async Task OnGetAsync()
    {
        Past = await Past.Of(this, Organ.Subject);
        if (!MaySeePeople)
            return;
        var posts = Staff.Posts.Where(post => post.Organ == Organ.Id && post.IsHeld(Today)).OrderBy(post => post.Role).ToList();
        var names = await Platform.Names.Of(posts.Select(post => post.Person), HttpContext.RequestAborted);
        Posts = [.. posts.Select(post => (post, names[post.Person]))];
    }

    public string? NameOf(long? organ, DateOnly on) => organ is { } id ? Tree.Find(id)?.NameOn(on) : null;
}

/// <summary>从前的一个值；地址标识没有起止。</summary>
public sealed record FormerValue(string Label, string Value, DateOnly? From, DateOnly? To)
{
    internal static IEnumerable<FormerValue> Of<T>(string label, Timeline<T> line, Func<T, string> text, DateOnly today) =>
        from period in line.Periods
        where period.Until is { } until && until <= today
        select new FormerValue(label, text(period.Value), period.From, period.Until!.Value.AddDays(-1));
}
