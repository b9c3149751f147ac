using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Workbench;

/// <summary>工作台的各个部分，依次排列：外框里只有本人能看的。</summary>
public static class Sections
{
    private static readonly IReadOnlyList<Section> All =
    [
        new(new ShellLink("今天", "/Workbench/Index")),
        new(new ShellLink("主动公开", "/Workbench/Catalogue/Index"), ItemActs.View) { IsOfOrgan = true },
        new(new ShellLink("依申请公开", "/Workbench/Requests/Index"), ViewActs.Case) { IsOfOrgan = true },
        new(new ShellLink("年报", "/Workbench/Reports/Index"), ReportActs.View) { IsOfOrgan = true },
        new(new ShellLink("机关", "/Workbench/Organs/Index"), ViewActs.Organ),
        new(new ShellLink("人员", "/Workbench/People/Index"), ViewActs.People),
        new(new ShellLink("监督查看", "/Workbench/Supervision/Index"), ViewActs.Supervision),
        new(new ShellLink("账本", "/Workbench/Ledger/Index"), ViewActs.Ledger),
        new(new ShellLink("登录记录", "/Workbench/SignIns/Index"), ViewActs.SignInLog),
        new(new ShellLink("运行", "/Workbench/Operations/Index"), ViewActs.Backup),
        new(new ShellLink("设置", "/Workbench/Settings/Index"), ViewActs.Settings),
    ];

    /// <summary>这个人能看的各部分。</summary>
    public static IEnumerable<ShellLink> For(WorkbenchPage page) =>
        from section in All
        where section.View is not { } view
            || page.May(view, Subject.Platform)
            // To the platform's own posts every organ is below them, also before there is one.
            || page.May(view, Subject.NewOrgan)
            || page.Me.Actors.Any(actor => page.May(view, actor.PostOrgan))
            // What is for the organs below only is not found at the own one.
            || page.Tree.Walk(page.Today).Any(one => page.May(view, one.Organ.Id))
        from link in section.Links(page)
        select link;

    /// <summary>一个部分，和查看它的行为；人人能看的为 <c>null</c>。</summary>
    private sealed record Section(ShellLink Link, ActKind? View = null)
    {
        /// <summary>在一个机关之下：直接到本人任职的、能看的第一个机关；没有的不列，下级的由机关进入。</summary>
        public bool IsOfOrgan { get; init; }

        public IEnumerable<ShellLink> Links(WorkbenchPage page) => !IsOfOrgan ? [Link]
            : page.Me.Actors.Select(actor => page.Tree.Find(actor.PostOrgan)).OfType<Organ>().FirstOrDefault(organ => page.May(View!, organ.Id)) is { } own ? [Link with { Values = new { organ = own.Address } }]
            : [];
    }
}
