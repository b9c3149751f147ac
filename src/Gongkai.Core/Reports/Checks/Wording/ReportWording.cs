using Gongkai.Core.Organs;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>年报各部分的句子，逐句标明是否在“依申请公开”小节里、说的是全部还是一部分。</summary>
internal sealed class ReportWording
{
    private static readonly string[] Governments = ["人民政府", "政府", "行政公署"];

    private readonly IReadOnlyList<Sentence> sentences;

    private ILookup<RemedyTopic, Claim>? remedies;

    private ReportWording(AnnualReport report, IReadOnlyList<Sentence> all) => (Report, sentences) = (report, all);

    public AnnualReport Report { get; }

    /// <summary>某几个部分的句子；引言为 0。</summary>
    public IEnumerable<Sentence> In(params int[] sections) =>
        sentences.Where(sentence => Array.IndexOf(sections, sentence.Section[3] - '0') >= 0);

    /// <summary>文字中复议、诉讼的件数；两条核对共用，只读一遍。</summary>
    public ILookup<RemedyTopic, Claim> Remedies(CheckSubject subject) => remedies ??= RemedyReading.Claims(subject);

    public static ReportWording Of(AnnualReport report, bool isMerged)
    {
        var all = new List<Sentence>();
        foreach (var section in report.Passages)
        {
            if (section.Number is >= 1 and <= 4)
                ReadFigures(section, report.Year, isMerged, all);
            else if (section.Number is 0 or 5 or 6)
                ReadPlainly(section, report.Year, all);
        }

        return new ReportWording(report, all);
    }

    /// <summary>汇总口径的年报：县级以上政府；没有机关名称的也按可能是来看。</summary>
    public static bool IsMerged(CheckSubject subject) => subject.LevelOrAssumed() switch
    {
        OrganLevel.Province or OrganLevel.Prefecture or OrganLevel.County => true,
        null => subject.Report.Organ is not { } organ || Governments.Any(name => organ.Trim().EndsWith(name, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>说件数的部分：逐句定出小节和主语。</summary>
    private static void ReadFigures(Section section, int? year, bool isMerged, List<Sentence> all)
    {
        var passage = new Passage(isAllRequests: section.Number == 3);
        var at = 0;
        foreach (var line in section.Text.Split('\n'))
        {
            passage.Enter(PlainText.Of(line.AsSpan(0, Math.Min(line.Length, 40))));
            var scope = new SubjectScope(isMerged, FollowsPart: false);
            foreach (var (start, printed) in Sentences(line))
            {
                var sentence = new Sentence(section.Code, printed, IsAboutRequests: false, scope, year) { Start = at + start };
                passage.EnterInline(sentence.Plain);
                all.Add(passage.IsAboutRequests ? sentence with { IsAboutRequests = true } : sentence);
                scope = scope.After(sentence.Plain);
            }

            at += line.Length + 1;
        }
    }

    /// <summary>引言和第五、六部分不核对件数，只看年度。</summary>
    private static void ReadPlainly(Section section, int? year, List<Sentence> all)
    {
        foreach (var line in section.Text.Split('\n'))
            all.AddRange(Sentences(line).Select(sentence => new Sentence(section.Code, sentence.Printed, IsAboutRequests: false, default, year)));
    }

    private static IEnumerable<(int Start, string Printed)> Sentences(string line)
    {
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] is not ('。' or '！' or '？' or '!' or '?'))
                continue;
            var end = i;
            while (start < end && char.IsWhiteSpace(line[start]))
                start++;
            while (end > start && char.IsWhiteSpace(line[end - 1]))
                end--;
            if (end > start)
                yield return (start, line[start..end]);
            start = i + 1;
        }
    }
}
