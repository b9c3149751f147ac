using Gongkai.Core.Ledger;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench;

/// <summary>打开之后，别人先保存了：谁、何时、哪些栏，您打开时的、对方保存的、您填写的各是什么。</summary>
public sealed record Conflict(string Who, DateTimeOffset At, IReadOnlyList<ConflictRow> Rows)
{
    /// <summary>这一次的表单里没有的一栏。</summary>
    public const string NotAsked = "这次不改";

    /// <summary>由账上那以后的各条说出；没有人先改过的为 <c>null</c>。</summary>
    /// <param name="seen">打开时的版本。</param>
    /// <param name="yours">您填写的，按栏的名称；没有填的栏不在其中。</param>
    public static async Task<Conflict?> Since(WorkbenchPage page, Subject subject, long seen, IReadOnlyDictionary<string, string?> yours)
    {
        var told = (await page.Platform.History.Tell(subject, size: int.MaxValue, stop: page.HttpContext.RequestAborted)).Entries;
        var since = told.Where(entry => entry.Subject == subject && entry.Number > seen).Reverse().ToList();
        return since.Count == 0 ? null : new Conflict(since[^1].Who, since[^1].At, [.. Compare(since, yours)]);
    }

    private static IEnumerable<ConflictRow> Compare(IReadOnlyList<ToldEntry> since, IReadOnlyDictionary<string, string?> yours)
    {
        foreach (var changes in since.SelectMany(entry => entry.Changes).GroupBy(change => change.Label, StringComparer.Ordinal))
            yield return new ConflictRow(changes.Key, changes.First().Before, changes.Last().After, yours.TryGetValue(changes.Key, out var mine) ? mine : NotAsked);
        foreach (var entry in since.Where(entry => entry.Changes.Count == 0))
            yield return new ConflictRow(entry.What, "没有办理", "已办理", NotAsked);
    }
}
