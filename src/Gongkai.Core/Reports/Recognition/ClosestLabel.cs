using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>写错的标签：在一张表的标签中找相差字数最少的，须明显好过其次的。</summary>
internal sealed class ClosestLabel
{
    /// <summary>一份文件最多这样找的次数：正常文件只有几处错字。</summary>
    private const int MostAttempts = 400;

    private static readonly ImmutableArray<KeyValuePair<string, Label>> Requests = Where(label => label.IsRequestOnly);

    private static readonly ImmutableArray<KeyValuePair<string, Label>> Topics = Where(label => label.ProactiveTopic >= 0);

    private int attempts;

    public Label? Request(string text) => Find(text, Requests);

    public Label? Topic(string text) => Find(text, Topics);

    private Label? Find(string text, ImmutableArray<KeyValuePair<string, Label>> labels)
    {
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        var body = LabelKey.Of(text, buffer).Body;
        if (body.Length < 4 || ++attempts > MostAttempts)
            return null;
        var (best, next) = (int.MaxValue, int.MaxValue);
        Label? found = null;
        foreach (var (key, label) in labels)
        {
            var limit = Math.Max(body.Length, key.Length) / 4;
            if (key.Length < 4 || EditDistance.Between(body, key, limit) is var distance && distance > limit)
                continue;
            if (distance < best)
            {
                if (found is not null && !found.Statutory.Equals(label.Statutory, StringComparison.Ordinal))
                    next = best;
                (best, found) = (distance, label);
            }
            else if (distance < next && found?.Statutory != label.Statutory)
            {
                next = distance;
            }
        }

        return next > best ? found : null;
    }

    private static ImmutableArray<KeyValuePair<string, Label>> Where(Func<Label, bool> wanted) =>
        [.. ReportLabels.ByKey.Where(entry => wanted(entry.Value))];
}
