using System.Buffers;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>年报各部分的句子，逐句标明是否在“依申请公开”小节里、说的是全部还是一部分。</summary>
internal sealed class ReportWording
{
    /// <summary>引言和六个部分。</summary>
    private const int Sections = 7;

    private static readonly string[] Governments = ["人民政府", "政府", "行政公署"];

    /// <summary>各部分的句子，问到才读；引言为 0。</summary>
    private readonly Sentence[]?[] sections = new Sentence[Sections][];

    /// <summary>已经挑出来的句子：十条核对挑的是同样的几个部分。</summary>
    private readonly List<(int Sections, bool Counts, IReadOnlyList<Sentence> Sentences)> picked = [];

    private readonly bool isMerged;

    private ILookup<RemedyTopic, Claim>? remedies;

    private ReportWording(AnnualReport report, bool isMerged) => (Report, this.isMerged) = (report, isMerged);

    public AnnualReport Report { get; }

    /// <summary>某几个部分的句子；引言为 0。</summary>
    public IReadOnlyList<Sentence> In(params ReadOnlySpan<int> numbers) => Pick(numbers, counts: false);

    /// <summary>某几个部分里可能说到件数的句子。</summary>
    public IReadOnlyList<Sentence> Counting(params ReadOnlySpan<int> numbers) => Pick(numbers, counts: true);

    /// <summary>各部分里可能有某个字的，依次；没有这个字的部分不必读。</summary>
    public IEnumerable<Sentence> Mentioning(char c)
    {
        var taken = 0;
        foreach (var section in Report.Passages)
        {
            if (section.Number is < 0 or >= Sections || ((taken >> section.Number) & 1) != 0 || !section.Text.Contains(c, StringComparison.Ordinal))
                continue;
            taken |= 1 << section.Number;
            foreach (var sentence in Read(section.Number))
            {
                if (sentence.Text.Contains(c))
                    yield return sentence;
            }
        }
    }

    public static ReportWording Of(AnnualReport report, bool isMerged) => new(report, isMerged);

    private IReadOnlyList<Sentence> Pick(ReadOnlySpan<int> numbers, bool counts)
    {
        var wanted = 0;
        foreach (var number in numbers)
            wanted |= 1 << number;
        foreach (var (before, counted, found) in picked)
        {
            if (before == wanted && counted == counts)
                return found;
        }

        var chosen = new List<Sentence>();
        foreach (var number in numbers)
        {
            foreach (var sentence in Read(number))
            {
                if (!counts || sentence.MayCount)
                    chosen.Add(sentence);
            }
        }

        picked.Add((wanted, counts, chosen));
        return chosen;
    }

    private Sentence[] Read(int number)
    {
        if (sections[number] is { } read)
            return read;
        var sentences = new List<Sentence>();
        foreach (var section in Report.Passages)
        {
            if (section.Number != number || section.Text.Length == 0)
                continue;
            if (number is >= 1 and <= 4)
                ReadFigures(section, Report.Year, isMerged, sentences);
            else
                ReadPlainly(section, Report.Year, sentences);
        }

        return sections[number] = [.. sentences];
    }

    /// <summary>文字中复议、诉讼的件数；两条核对共用，只读一遍。</summary>
    public ILookup<RemedyTopic, Claim> Remedies(CheckSubject subject) => remedies ??= RemedyReading.Claims(subject);

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
        foreach (var line in section.Text.AsSpan().Split('\n'))
        {
            var (at, length) = line.GetOffsetAndLength(section.Text.Length);
            var scope = new SubjectScope(isMerged, FollowsPart: false);
            var isFirst = true;
            foreach (var (start, end) in new SentenceEnds(section.Text, at, at + length))
            {
                var sentence = new Sentence(section, start, end - start, scope, year);
                if (isFirst)
                    passage.Enter(sentence.Plain);
                passage.EnterInline(sentence.Plain);
                isFirst = false;
                sentence.IsAboutRequests = passage.IsAboutRequests;
                all.Add(sentence);
                scope = scope.After(sentence.Plain);
            }
        }
    }

    /// <summary>引言和第五、六部分不核对件数，只看年度。</summary>
    private static void ReadPlainly(Section section, int? year, List<Sentence> all)
    {
        foreach (var line in section.Text.AsSpan().Split('\n'))
        {
            var (at, length) = line.GetOffsetAndLength(section.Text.Length);
            foreach (var (start, end) in new SentenceEnds(section.Text, at, at + length))
                all.Add(new Sentence(section, start, end - start, default, year));
        }
    }

    /// <summary>一行里的各句：以“。！？”为止，两端不带空白。</summary>
    private ref struct SentenceEnds(string text, int from, int to)
    {
        private static readonly SearchValues<char> Stops = SearchValues.Create("。！？!?");

        private int next = from;

        public (int Start, int End) Current { get; private set; }

        public readonly SentenceEnds GetEnumerator() => this;

        public bool MoveNext()
        {
            while (next < to)
            {
                var stop = text.AsSpan(next, to - next).IndexOfAny(Stops);
                var (start, end) = (next, stop < 0 ? to : next + stop);
                next = end + 1;
                while (start < end && char.IsWhiteSpace(text[start]))
                    start++;
                while (end > start && char.IsWhiteSpace(text[end - 1]))
                    end--;
                Current = (start, end);
                if (end > start)
                    return true;
            }

            return false;
        }
    }
}
