using Gongkai.Storage;
using Gongkai.Storage.Requests;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>可能重复的申请：同一申请人，所要的内容大半相同。只作提示，是不是重复由人判断（《条例》第三十六条第六项）。</summary>
public static class Likeness
{
    /// <summary>两字一组相同的比例，到这么多就提示（约定）。</summary>
    private const double Enough = 0.5;

    /// <summary>同一申请人的其他各件里，内容相像的。</summary>
    public static async Task<IReadOnlyList<CaseRow>> Of(Platform platform, CaseRecord record, CancellationToken stop)
    {
        if (record.Application.Particulars.ApplicantKey is not { } key || await platform.Cases.DescriptionOf(record.Application, stop) is not { } words)
            return [];
        return [.. (await Of(platform, record.Subject.Organ, key, words, stop)).Where(row => row.Application != record.Application.Subject.Number)];
    }

    /// <summary>登记之前：这位申请人要过的，内容相像的。</summary>
    public static async Task<IReadOnlyList<CaseRow>> Of(Platform platform, long organ, string applicantKey, string description, CancellationToken stop)
    {
        var rows = await platform.Cases.These(organ, [.. (await platform.Requests.OfApplicant(organ, applicantKey, stop)).Select(one => one.Number)], stop);
        var alike = new List<CaseRow>();
        foreach (var row in rows)
        {
            if (await platform.Cases.Find(organ, row.Number, stop) is { } other && await platform.Cases.DescriptionOf(other.Application, stop) is { } words && Share(description, words) >= Enough)
                alike.Add(row);
        }

        return alike;
    }

    /// <summary>两段文字有多像：两字一组，相同的占较短一段的几成。</summary>
    public static double Share(string one, string other)
    {
        var (left, right) = (Pairs(one), Pairs(other));
        return left.Count == 0 || right.Count == 0 ? 0 : (double)left.Intersect(right, StringComparer.Ordinal).Count() / Math.Min(left.Count, right.Count);
    }

    private static HashSet<string> Pairs(string text)
    {
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]);
        return Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(index => letters.Substring(index, 2)).ToHashSet(StringComparer.Ordinal);
    }
}
