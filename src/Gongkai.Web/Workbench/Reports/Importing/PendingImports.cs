using System.Text.Json;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;
using Gongkai.Storage;
using Gongkai.Storage.Reports;
using Gongkai.Web.Portal.Reports;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>
/// 等着确认的各份导入。文件存在库里，见 <see cref="PendingFiles"/>；读出的年报在本服务器的内存里留几份，不在的由原来的字节再读一次：
/// 同一份字节读出来的总是一样，所以重新启动之后、换一台服务器都接得上。放下的，页面上填过的仍能保存，只是不再显示原件。
/// </summary>
public sealed class PendingImports(Platform platform, CheckDesk desk)
{
    /// <summary>读出的最多留住几份。</summary>
    private const int MostReadings = 24;

    private readonly Lock gate = new();
    private readonly List<PendingImport> read = [];

    /// <summary>留住一份，答它的号。</summary>
    public async Task<string> Keep(long person, long organ, string fileName, ReadOnlyMemory<byte> content, Recognised reading, int? year, DateOnly? publishedOn, CancellationToken stop)
    {
        var about = new About(fileName, year, publishedOn);
        var key = await platform.PendingFiles.Keep(organ, person, JsonSerializer.Serialize(about), content, stop);
        Remember(new PendingImport(key, person, organ, fileName, content, reading, year, publishedOn));
        return key;
    }

    /// <summary>本人在这个机关交来的那一份；没有、过期、别人的为 <c>null</c>。</summary>
    public async Task<PendingImport?> Find(string key, long person, long organ, CancellationToken stop)
    {
        if (await platform.PendingFiles.Find(organ, person, key, stop) is not { } kept || JsonSerializer.Deserialize<About>(kept.About) is not { } about)
        {
            Drop(key);
            return null;
        }

        lock (gate)
        {
            if (read.Find(one => one.Key == key && one.Person == person && one.Organ == organ) is { } known)
                return known;
        }

        if (await platform.PendingFiles.Content(organ, person, key, stop) is not { } content
            || await desk.Take(until => ReportReader.ReadOrStop(content, until), stop) is not Served<Reading>(Recognised reading))
            return null;
        var found = new PendingImport(key, person, organ, about.FileName, content, reading, about.Year, about.PublishedOn);
        Remember(found);
        return found;
    }

    /// <summary>已经保存，放下。</summary>
    public async Task Forget(string key, long organ, CancellationToken stop)
    {
        Drop(key);
        await platform.PendingFiles.Forget(organ, key, stop);
    }

    private void Remember(PendingImport one)
    {
        lock (gate)
        {
            if (read.Count >= MostReadings)
                read.RemoveAt(0);
            read.Add(one);
        }
    }

    private void Drop(string key)
    {
        lock (gate)
            read.RemoveAll(one => one.Key == key);
    }

    private sealed record About(string FileName, int? Year, DateOnly? PublishedOn);
}
