using System.Security.Cryptography;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>等着确认的各份导入，都在内存里：份数、字节数、时间都有上限，满了先放下最早的。放下的，页面上填过的仍能保存，只是不再显示原件。</summary>
public sealed class PendingImports(TimeProvider clock)
{
    /// <summary>最多留住几份。</summary>
    public const int Most = 48;

    /// <summary>一个人最多留住几份。</summary>
    public const int MostOfOne = 4;

    /// <summary>全部原件最多几字节（192 MiB）。</summary>
    public const long MostBytes = 192L << 20;

    /// <summary>留到几时。</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly Lock gate = new();
    private readonly List<PendingImport> kept = [];

    /// <summary>留住一份，答它的号。</summary>
    public PendingImport Keep(long person, long organ, string fileName, ReadOnlyMemory<byte> content, Recognised reading, int? year, DateOnly? publishedOn)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var added = new PendingImport(key, person, organ, fileName, content, reading, year, publishedOn, clock.GetUtcNow());
        lock (gate)
        {
            Expire();
            while (kept.Count(one => one.Person == person) >= MostOfOne)
                kept.Remove(kept.First(one => one.Person == person));
            while (kept.Count > 0 && (kept.Count >= Most || kept.Sum(one => (long)one.Content.Length) + content.Length > MostBytes))
                kept.RemoveAt(0);
            kept.Add(added);
        }

        return added;
    }

    /// <summary>本人在这个机关交来的那一份；没有、过期、别人的为 <c>null</c>。</summary>
    public PendingImport? Find(string key, long person, long organ)
    {
        lock (gate)
        {
            Expire();
            return kept.Find(one => one.Key == key && one.Person == person && one.Organ == organ);
        }
    }

    /// <summary>已经保存，放下。</summary>
    public void Forget(string key)
    {
        lock (gate)
            kept.RemoveAll(one => one.Key == key);
    }

    private void Expire() => kept.RemoveAll(one => clock.GetUtcNow() - one.At > Lifetime);
}
