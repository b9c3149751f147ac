using System.Globalization;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Storage.Reports;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>汇总的页：算哪些机关写在地址里，可以收藏、转给别人；每次现算，什么也不另存。</summary>
public abstract class SumPage : CollectingPage
{
    private const string Accepted = "accepted";

    private readonly Dictionary<string, (Organ Organ, StoredReport Report)> bySource = new(StringComparer.Ordinal);

    /// <summary>可以算的机关：有汇集的按名单，没有的为全部下级。</summary>
    public IReadOnlyList<Organ> Candidates { get; private set; } = [];

    /// <summary>要算的机关。</summary>
    public IReadOnlyList<Organ> Chosen { get; private set; } = [];

    /// <summary>只算通过的。</summary>
    public bool OnlyAccepted => Request.Query["only"] == Accepted;

    public Merged Merged { get; private set; } = null!;

    public Coverage Coverage { get; private set; } = new([]);

    /// <summary>本机关自己的年报；没有的为 <c>null</c>。</summary>
    public AnnualReport? Own { get; private set; }

    public ReportRecord? Record { get; private set; }

    /// <summary>本机关自己的年报与各机关之和不同之处。</summary>
    public IReadOnlyList<Finding> Differences { get; private set; } = [];

    /// <summary>一份的机关；没有的为 <c>null</c>。</summary>
    public Organ? OrganOf(string source) => bySource.TryGetValue(source, out var known) ? known.Organ : null;

    /// <summary>怎么称呼：本级的写明。</summary>
    public string NameOf(Organ organ) => organ.Id == Organ.Id ? $"{organ.BriefNameOn(Today)}（本级）" : organ.BriefNameOn(Today);

    /// <summary>计的是上报的哪一步，或者是公布的版次。</summary>
    public string StateOf(string source) => bySource[source].Report.State is { } state ? HandInStateName.Of(state).Name : "已公布";

    /// <summary>一份的原件：上报的，或者公布的。</summary>
    public string LinkOf(string source)
    {
        var (organ, report) = bySource[source];
        return report.State is null
            ? Url.Page("/Portal/Reports/Published/Report", new { organ = organ.Address, year = Year })!
            : Url.Page("/Workbench/Reports/Collecting/HandIn", new { organ = organ.Address, year = Year, office = Organ.Address })!;
    }

    /// <summary>算哪些机关，照地址里的写；别的项不带。</summary>
    public string Query => new QueryBuilder(Request.Query.Where(pair => pair.Key is "level" or "kind" or "unit" or "below" or "only").SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, one ?? ""))).ToString();

    /// <summary>一格由哪些机关合成的页，算的机关不变。</summary>
    public string CellLink(string cell) => $"{Url.Page("/Workbench/Reports/Collecting/SumCell", new { organ = Organ.Address, year = Year, cell })}{Query}";

    /// <summary>算出合计；年度不对的答否。</summary>
    protected async Task<bool> Sum(int year)
    {
        if (!await Open(year))
            return false;
        Candidates = Gathering is { } collection
            ? [.. collection.Organs.Select(Tree.Find).OfType<Organ>()]
            : [.. Descendants(Organ.Id)];
        Chosen = Choose();
        var wanted = Chosen.ToDictionary(organ => organ.Id);
        var units = new List<UnitReport>();
        await Platform.Sums.Each(Organ.Id, year, wanted.ContainsKey, stored => Take(units, wanted[stored.Organ], stored), HttpContext.RequestAborted);
        Merged = Merger.Merge(units, new MergeTerms(year, OrganName, [.. Chosen.Select(LongNameOf)]));
        if (Gathering is not null)
            Coverage = Coverage.Of(Gathering with { Organs = [.. Chosen.Select(organ => organ.Id)] }, await Platform.Collections.Standings(Organ.Id, year, HttpContext.RequestAborted), Today);
        Record = await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted);
        Own = Record?.Standing.ToReport(ReportRecordRules.NameFor(Organ, year, Today), year, Record.Edition?.PublishedOn);
        Differences = Own is null || Merged.Included.IsEmpty ? [] : [.. SumOfUnits.Check(new CheckSubject(Own) { Units = Merged }).SelectMany(outcome => outcome.Findings)];
        return true;
    }

    private void Take(List<UnitReport> units, Organ organ, StoredReport stored)
    {
        // The office's own published report is the total already; its own part is only what was handed in as such.
        if ((organ.Id == Organ.Id && stored.State is null) || (OnlyAccepted && stored.State is not HandInState.Accepted))
            return;
        var report = stored.Content.ToReport(LongNameOf(organ), Year, stored.On);
        units.Add(UnitReport.Of(organ.Address, report, CrossChecks.Arithmetic(report)));
        // Of the content only the figures stay.
        bySource[organ.Address] = (organ, stored with { Content = ReportContent.Blank });
    }

    private string LongNameOf(Organ organ) => organ.Id == Organ.Id ? $"{organ.NameOn(Today)}（本级）" : organ.NameOn(Today);

    private List<Organ> Choose()
    {
        var (levels, kinds, units, below) = (Values("level"), Values("kind"), Values("unit"), Values("below"));
        var tops = below.Select(Tree.At).OfType<Organ>().Select(organ => organ.Id).ToHashSet();
        return [.. Candidates.Where(organ =>
            (levels.Count == 0 || levels.Contains(OrganLevelName.Of(organ.Nature.On(Today).Level).Key))
            && (kinds.Count == 0 || kinds.Contains(organ.Nature.On(Today).Kind ?? ""))
            && ((units.Count == 0 && tops.Count == 0) || units.Contains(organ.Address) || (tops.Count > 0 && Tree.Above(organ.Id, Today).Any(above => tops.Contains(above.Id)))))];
    }

    protected IReadOnlySet<string> Values(string key) => (HashSet<string>)[.. Request.Query[key].OfType<string>().Where(value => value.Length > 0)];

    private IEnumerable<Organ> Descendants(long parent) => Tree.Below(parent, Today).SelectMany(organ => Descendants(organ.Id).Prepend(organ));

    /// <summary>数字的写法；空白的为“空白”。</summary>
    public static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "空白";
}
