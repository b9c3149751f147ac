using System.Security.Cryptography;
using System.Text;
using Gongkai.Core.Organs;
using Gongkai.Core.Organs.Importing;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>一份清单核对的结果：逐行的结论，会办什么。</summary>
public sealed class ImportCheck(ImportList list, OrganTree tree, DateOnly today)
{
    public ImportList List => list;

    public ImportPlan Plan { get; } = OrganImport.Plan(list.Organs, list.Units, tree, today, list.On);

    /// <summary>没有读漏读错，各行都站得住。</summary>
    public bool IsSound => list.List.IsSound && Plan.IsSound;

    /// <summary>一行也没有读出来。</summary>
    public bool IsUnreadable => !list.List.IsSound && list.Organs.Count == 0 && list.Units.Count == 0;

    /// <summary>各类行为的件数，如“设立机关”3。</summary>
    public IReadOnlyList<(string Term, int Count)> Counts => [.. Plan.Steps.GroupBy(step => step.Kind.Term, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))];

    /// <summary>要办的各件，一行一组。</summary>
    public IReadOnlyList<IGrouping<(ListPlace Place, string Name), ImportStep>> Rows =>
        [.. Plan.Steps.GroupBy(step => (step.Place, step.Name)).OrderBy(row => row.Key.Place.Part).ThenBy(row => row.Key.Place.Row)];

    /// <summary>会办的各件的指纹；确认时不同了，要再看一遍。</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Plan.Steps))));
}
