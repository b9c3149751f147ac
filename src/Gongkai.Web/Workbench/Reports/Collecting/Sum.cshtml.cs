using System.Collections.Immutable;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing.Forms;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>汇总：任选机关的合计、缺报、迟报、疑处，与本机关年报的差异；下载；填入本机关的年报。</summary>
public sealed class SumModel : SumPage
{
    [BindProperty]
    public long Seen { get; set; }

    public IReadOnlyList<FormTable> Forms { get; private set; } = [];

    /// <summary>合计的格式，可以下载的。</summary>
    public static IReadOnlyList<ReportFormat> Formats { get; } = [ReportFormat.Xlsx, ReportFormat.Docx, ReportFormat.Json];

    /// <summary>可以填入本机关的年报：有填报的岗位，而且年报还可以修改。</summary>
    public bool MayTake => MayFill && !Merged.Included.IsEmpty && Record is null or { Stage: ReportStage.Drafting or ReportStage.Returned };

    /// <summary>有哪些层级可选，各几个机关。</summary>
    public IEnumerable<(string Key, string Name, int Count)> Levels =>
        from organ in Candidates
        group organ by organ.Nature.On(Today).Level into level
        orderby level.Key
        select (Core.Organs.OrganLevelName.Of(level.Key).Key, Core.Organs.OrganLevelName.Of(level.Key).Name, level.Count());

    /// <summary>有哪些类型可选，各几个机关。</summary>
    public IEnumerable<(string Kind, int Count)> Kinds =>
        Candidates.Select(organ => organ.Nature.On(Today).Kind).OfType<string>().CountBy(kind => kind, StringComparer.Ordinal).Select(one => (one.Key, one.Value));

    /// <summary>说出了层级没有说的类型：与某一层级正好是同几个机关的不重复列。</summary>
    public IEnumerable<(string Kind, int Count)> FurtherKinds =>
        from kind in Kinds
        let levels = Candidates.Where(organ => organ.Nature.On(Today).Kind == kind.Kind).Select(organ => organ.Nature.On(Today).Level).Distinct().ToList()
        where levels is not [var only] || Candidates.Count(organ => organ.Nature.On(Today).Level == only) != kind.Count
        select kind;

    /// <summary>可以选的机关，照机关树；名单里没有的一级略过。</summary>
    public IReadOnlyList<SumNode> Nodes => field ??= SumNode.Of(Candidates, organ => Tree.Above(organ.Id, Today));

    /// <summary>在机关的名称里找；没有找的为空串。</summary>
    public string Sought => Request.Query["find"].ToString().Trim();

    /// <summary>只看哪一层级、哪一类型的；不限的为空串。</summary>
    public string SoughtLevel => Request.Query["find-level"].ToString();

    public string SoughtKind => Request.Query["find-kind"].ToString();

    /// <summary>在找机关。</summary>
    public bool IsSeeking => Sought.Length + SoughtLevel.Length + SoughtKind.Length > 0;

    /// <summary>找到的机关。</summary>
    public IReadOnlyList<Core.Organs.Organ> Found => field ??= [.. Candidates.Where(organ =>
        (Sought.Length == 0 || organ.NameOn(Today).Contains(Sought, StringComparison.OrdinalIgnoreCase) || NameOf(organ).Contains(Sought, StringComparison.OrdinalIgnoreCase))
        && (SoughtLevel.Length == 0 || Core.Organs.OrganLevelName.Of(organ.Nature.On(Today).Level).Key == SoughtLevel)
        && (SoughtKind.Length == 0 || organ.Nature.On(Today).Kind == SoughtKind))];

    /// <summary>最多列出几个找到的。</summary>
    public const int MostFound = 200;

    /// <summary>回到整棵树，选了的不变。</summary>
    public string WithoutSeeking => Query.Length > 0 ? Query : "?";

    /// <summary>逐个选了的，和连同下级选了的。</summary>
    public IReadOnlySet<string> Units => field ??= Values("unit");

    public IReadOnlySet<string> Whole => field ??= Values("below");

    /// <summary>这一支里有选了的，展开给人看。</summary>
    public bool IsOpen(SumNode node) => node.Children.Any(child => Units.Contains(child.Organ.Address) || Whole.Contains(child.Organ.Address) || IsOpen(child));

    public bool IsWhole => Chosen.Count == Candidates.Count;

    public async Task<IActionResult> OnGetAsync(int year)
    {
        if (!await Sum(year))
            return Hidden();
        Forms = FormTable.Of(Merged.Report);
        return Page();
    }

    /// <summary>下载一种格式，键为不带点的扩展名。</summary>
    public async Task<IActionResult> OnGetFileAsync(int year, string format)
    {
        if (Formats.FirstOrDefault(one => one.Extension == $".{format}") is not { } wanted || !await Sum(year) || Merged.Included.IsEmpty)
            return Hidden();
        var name = $"{BriefName}{year}年年报汇总 {Today.Day()}";
        if (wanted == ReportFormat.Json)
            return File(ReportJson.Bytes(writer => ReportJson.WriteMerged(writer, Named(), name), indented: true), wanted.MediaType, $"{name}{wanted.Extension}");
        using var output = new MemoryStream();
        ReportWriter.Write(Merged.Report, wanted, output, name);
        return File(output.ToArray(), wanted.MediaType, $"{name}{wanted.Extension}");
    }

    /// <summary>把合计填入本机关年报的草稿：数字换成合计，文字不动；由哪些机关合成，写在这一稿的理由里。</summary>
    public async Task<IActionResult> OnPostTakeAsync(int year)
    {
        if (!await Sum(year) || !MayTake)
            return Hidden();
        var content = (Record?.Content ?? ReportContent.Blank) with
        {
            Cells = Merged.Report.Figures.Filled.Where(cell => cell.Key.Table != StatutoryTable.T2019).ToImmutableSortedDictionary(cell => cell.Key.Text, cell => cell.Value, StringComparer.Ordinal),
            ProactiveLayout = TableLayout.Of2021,
            RequestLayout = TableLayout.Of2021,
        };
        if (await Perform(new SaveReport(Organ.Id, year, content) { Reason = Origin, SeenVersion = Seen }) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            ModelState.Remove(nameof(Seen));
            Forms = FormTable.Of(Merged.Report);
            return Page();
        }

        this.Tell($"已填入 {Merged.Included.Length} 份年报的合计，成为最新的一稿；文字没有动。");
        return RedirectToPage("/Workbench/Reports/Edit", new { organ = Organ.Address, year });
    }

    /// <summary>数字由哪里来，写在账上。</summary>
    private string Origin
    {
        get
        {
            var names = string.Join('、', Merged.Included.Select(unit => OrganOf(unit.Source)!).Select(NameOf));
            var origin = $"数字取自 {Today.Day()} 汇总的 {Merged.Included.Length} 份年报：{names}";
            return origin.Length <= 480 ? origin : $"{origin[..480]}等";
        }
    }

    // In the file a unit is named, not addressed.
    private Merged Named()
    {
        string Name(string source) => OrganOf(source) is { } organ ? organ.NameOn(Today) : source;
        return Merged with
        {
            Included = [.. Merged.Included.Select(unit => unit with { Source = Name(unit.Source) })],
            Excluded = [.. Merged.Excluded.Select(item => item with { Source = Name(item.Source) })],
            Doubts = [.. Merged.Doubts.Select(doubt => doubt with { Source = Name(doubt.Source) })],
        };
    }
}
