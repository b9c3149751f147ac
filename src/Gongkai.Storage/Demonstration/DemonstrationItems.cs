using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示目录里青禾街道 2023 年主动公开的 32 条信息，全部虚构；作为从前在区政府门户网站公开过的补录进来。</summary>
public static class DemonstrationItems
{
    private const string Resource = "demonstration-items.txt";
    private const string SummaryLabel = "概述：";
    private const string InterpretsLabel = "解读：";

    /// <summary>各条的内容和当时发布的时刻，按发布的先后。</summary>
    public static IReadOnlyList<(ItemContent Content, DateTimeOffset PublishedAt)> All { get; } = Read();

    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs) =>
        All.Select(item => new ImportItem(organs[DemonstrationOrgans.Street], item.Content, item.PublishedAt, Source: "滨河区人民政府门户网站（演示）"));

    private static List<(ItemContent Content, DateTimeOffset PublishedAt)> Read()
    {
        using var reader = new StreamReader(typeof(DemonstrationItems).Assembly.GetManifestResourceStream(Resource)!);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split("# ", StringSplitOptions.RemoveEmptyEntries).Select(Item)];
    }

    // First the line of facts, then the summary, perhaps what it interprets, then the text as it was published.
    private static (ItemContent Content, DateTimeOffset PublishedAt) Item(string written)
    {
        var lines = written.TrimEnd('\n').Split('\n');
        var facts = lines[0].Split('|');
        long? interprets = lines[2].StartsWith(InterpretsLabel, StringComparison.Ordinal) ? long.Parse(lines[2][InterpretsLabel.Length..], CultureInfo.InvariantCulture) : null;
        var genre = facts[4];
        return (
            new ItemContent
            {
                Title = facts[5],
                Kind = genre == ItemKindName.Of(ItemKind.Interpretation).Name ? ItemKind.Interpretation : ItemKind.Ordinary,
                FormedOn = DateOnly.ParseExact(facts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Basis = facts[2],
                Topic = facts[3],
                Genre = genre,
                Summary = lines[1][SummaryLabel.Length..],
                Interprets = interprets,
                Body = string.Join('\n', lines.Skip(interprets is null ? 2 : 3)),
                Channels = [Channel.Website, Channel.NoticeBoard],
            },
            new DateTimeOffset(DateTime.ParseExact(facts[1], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));
    }
}
