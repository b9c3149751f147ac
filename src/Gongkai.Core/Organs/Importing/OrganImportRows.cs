namespace Gongkai.Core.Organs.Importing;

/// <summary>清单的机关各行：代码不重复，上级在前，逐行试算。</summary>
internal sealed class OrganImportRows(IReadOnlyList<OrganRow> rows, ImportDraft draft)
{
    private readonly List<OrganRow> sound = [];
    private readonly List<(OrganRow Row, OrganImportRow Reading)> waiting = [];

    /// <summary>清单里有没有这个代码或名称的机关，不管那一行对不对。</summary>
    public bool Has(string codeOrName) => rows.Any(row => IsCalled(row, codeOrName));

    public void Take()
    {
        KeepDistinct();
        foreach (var row in InOrder())
        {
            var reading = new OrganImportRow(row, this, draft);
            reading.Take();
            if (reading.HasReviewLater)
                waiting.Add((row, reading));
        }

        foreach (var (_, reading) in waiting)
            reading.TakeReview();
    }

    public static ListPlace Place(OrganRow row) => new(ListPart.Organs, row.Row);

    private static bool IsCalled(OrganRow row, string codeOrName) => row.Code == codeOrName || row.Name == codeOrName;

    private void KeepDistinct()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            draft.Take(Place(row));
            if (row.Code is not { } code || first.TryAdd(code, row.Row))
                sound.Add(row);
            else
                draft.Break(Place(row), OrganRules.Code, nameof(OrganRow.Code), $"与第 {first[code]} 行的机关代码“{code}”相同，请核对是哪一行写错，或删去一行");
        }
    }

    /// <summary>上级在前；上级互相循环的各报一条，不再往下办。</summary>
    private List<OrganRow> InOrder()
    {
        var ordered = new List<OrganRow>();
        var done = new HashSet<OrganRow>(ReferenceEqualityComparer.Instance);
        foreach (var row in sound)
        {
            var path = new List<OrganRow>();
            for (var next = row; next is not null && !done.Contains(next); next = ParentOf(next))
            {
                if (path.IndexOf(next) is >= 0 and var start)
                {
                    BreakCircle(path[start..]);
                    done.UnionWith(path[start..]);
                    path = path[..start];
                    break;
                }

                path.Add(next);
            }

            path.Reverse();
            foreach (var upperFirst in path.Where(done.Add))
                ordered.Add(upperFirst);
        }

        return ordered;
    }

    private OrganRow? ParentOf(OrganRow row) => row.ParentCode is { } parent
        ? sound.Find(other => other.Code == parent) ?? sound.Find(other => other.Name == parent)
        : null;

    private void BreakCircle(List<OrganRow> circle)
    {
        var names = string.Join(" → ", circle.Append(circle[0]).Select(row => row.Name ?? row.Code));
        foreach (var row in circle)
        {
            draft.Break(Place(row), OrganRules.Parent, nameof(OrganRow.ParentCode), circle.Count == 1
                ? "上级机关写成了本机关自己，最上一级的请留空"
                : $"上级互相循环：{names}，请改正其中一行的上级机关");
        }
    }
}
