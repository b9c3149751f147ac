using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>没有线的表的一排列头：表三的七个、表四的十五个、表二一项的一至三个。缺一个的不算，不去猜。</summary>
internal sealed record AlignedHead(LabelUses Table, List<LabelChain> Columns, Box Box)
{
    private const int Applicants = 7;
    private const int Remedies = 15;

    /// <summary>上下相距不到这么多（字号的倍数）、中间没有行标签的列头是一排：合并的列头（“自然人”）与下一级的列头高低不同。</summary>
    private const double SameBand = 10;

    public bool HasLabels => Table != LabelUses.RemedyResult;

    /// <summary>一页上的各排列头，从上到下。</summary>
    public static List<AlignedHead> Find(List<LabelChain> chains)
    {
        var heads = new List<AlignedHead>();
        var candidates = chains.Where(chain => (chain.Uses & (LabelUses.ApplicantColumn | LabelUses.ProactiveColumn | LabelUses.RemedyResult)) != LabelUses.None && !chain.IsNumbered)
            .OrderBy(chain => chain.Box.Top).ToList();
        for (var start = 0; start < candidates.Count;)
        {
            var end = start + 1;
            var bottom = candidates[start].Box.Bottom;
            for (; end < candidates.Count && candidates[end].Box.Top < bottom + (candidates[end].Size * SameBand) && !IsRowBetween(bottom, candidates[end].Box.Top); end++)
                bottom = Math.Max(bottom, candidates[end].Box.Bottom);
            if (Of(candidates.GetRange(start, end - start)) is { } head)
                heads.Add(head);
            start = end;
        }

        return heads;

        bool IsRowBetween(double above, double below) => chains.Exists(chain => chain.Uses == LabelUses.Row && chain.Box.CenterY > above && chain.Box.CenterY < below);
    }

    private static AlignedHead? Of(List<LabelChain> band)
    {
        var table = band.Exists(chain => chain.Uses == LabelUses.RemedyResult) ? LabelUses.RemedyResult
            : band.Exists(chain => chain.Uses == LabelUses.ApplicantColumn) ? LabelUses.ApplicantColumn
            : LabelUses.ProactiveColumn;
        var columns = band.Where(chain => chain.Uses.HasFlag(table)).OrderBy(chain => chain.Box.Left).ToList();
        var distinct = columns.DistinctBy(chain => chain.Text, StringComparer.Ordinal).Count();
        var isWhole = table switch
        {
            LabelUses.ApplicantColumn => columns.Count == Applicants && distinct == Applicants,
            LabelUses.RemedyResult => columns.Count == Remedies,
            _ => columns.Count is > 0 and <= 3 && distinct == columns.Count,
        };
        if (!isWhole || columns.Count != band.Count)
            return null;
        for (var i = 1; i < columns.Count; i++)
        {
            if (columns[i].Box.SharedWidth(columns[i - 1].Box) > 0)
                return null;
        }

        return new(table, columns, columns.Select(chain => chain.Box).Aggregate((a, b) => a.With(b)));
    }
}
