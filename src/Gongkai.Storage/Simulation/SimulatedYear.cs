using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Requests;
using Gongkai.Storage.Demonstration;
using Channel = Gongkai.Core.Requests.Channel;

namespace Gongkai.Storage.Simulation;

/// <summary>一个模拟机关的一年：公开的信息、收到的申请、其后的复议诉讼。只由种子、机关、年度得出，哪一年都可以单独再算一遍。</summary>
internal sealed class SimulatedYear
{
    private static readonly WorkdayCalendar Calendar = WorkdayCalendar.Shipped;

    // How answers fall in real reports: granted in part or whole, not held, refused, and the rest.
    private static readonly AnswerType[] Answers =
    [
        AnswerType.A02, AnswerType.A02, AnswerType.A02, AnswerType.A01, AnswerType.A03, AnswerType.A05, AnswerType.A05, AnswerType.A21, AnswerType.A21, AnswerType.A21,
        AnswerType.A22, AnswerType.A22, AnswerType.A14, AnswerType.A15, AnswerType.A16, AnswerType.A17, AnswerType.A18, AnswerType.A23, AnswerType.A24, AnswerType.A31,
        AnswerType.A32, AnswerType.A35, AnswerType.A41, AnswerType.A43,
    ];

    private static readonly RemedyDecision[] Decisions =
        [RemedyDecision.Upheld, RemedyDecision.Upheld, RemedyDecision.Upheld, RemedyDecision.RequestRejected, RemedyDecision.Revoked, RemedyDecision.FoundUnlawful, RemedyDecision.Withdrawn];

    private static readonly Channel[] Channels = [Channel.Online, Channel.Online, Channel.Post, Channel.Counter];

    private readonly SimulatedOrgan organ;
    private readonly int year;

    private SimulatedYear(SimulatedOrgan organ, int year, Random random)
    {
        (this.organ, this.year) = (organ, year);
        Items = [.. Enumerable.Range(0, 12 + random.Next(30)).Select(_ => Item(random)).OrderBy(item => item.PublishedAt)];
        Cases = [.. Enumerable.Range(0, Number(random)).Select(number => Case(number, random)).OrderBy(one => one.Received)];
    }

    public IReadOnlyList<(ItemContent Content, DateTimeOffset PublishedAt)> Items { get; }

    public IReadOnlyList<DemonstrationCase> Cases { get; }

    public int Remedies => Cases.Sum(one => one.Remedies.Count);

    public static SimulatedYear Of(SimulatedOrgan organ, int year, int seed) =>
        new(organ, year, new Random(unchecked((((seed * 1_000_003) ^ organ.Ordinal) * 8_191) ^ year)));

    /// <summary>这一年的各个行为；年报另由 <see cref="Report"/> 得出。</summary>
    /// <param name="id">机关的编号。</param>
    /// <param name="desk">接着从前各年登记的办件台。</param>
    public IEnumerable<Act> Acts(long id, DemonstrationDesk desk) =>
    [
        .. Items.Select(item => new ImportItem(id, item.Content, item.PublishedAt, Source: "澜江省政府信息公开平台（模拟）")),
        .. Cases.SelectMany(one => one.At(desk)),
    ];

    /// <summary>下一年一月公布的年报：表三、表四由上一年和这一年的记录数出来。</summary>
    /// <param name="before">上一年；没有模拟的为 <c>null</c>。</param>
    public Act Report(long id, SimulatedYear? before)
    {
        var tally = new Tally(year, new DateOnly(year, 12, 31));
        foreach (var one in (before?.Cases ?? []).Concat(Cases))
            one.CountInto(tally);
        var cells = CellAddress.Of(StatutoryTable.T2).ToDictionary(cell => cell.Text, _ => 0m, StringComparer.Ordinal);
        foreach (var (cell, value) in tally.Figures.Filled)
            cells[cell.Text] = value;
        var content = (ReportContent.Blank with { Cells = cells })
            .WithText(1, Overview(tally.Figures))
            .WithText(5, "（一）存在的主要问题\n一是部分信息形成以后十多个工作日才公开；二是答复书说明理由不够具体。\n（二）改进情况\n一是到期前三个工作日提醒承办人；二是答复书由承办科室和公开工作机构共同核对。")
            .WithText(6, "无");
        return new ImportReport(id, year, content, Original: null, Calendar.OnOrAfter(new DateOnly(year + 1, 1, 12).AddDays(organ.Ordinal % 17)));
    }

    private string Overview(Figures figures)
    {
        decimal Of(RequestRow row) => figures[row.At(ApplicantColumn.Total)] ?? 0;
        var (fresh, carried, handled) = (Of(RequestRow.NewlyReceived), Of(RequestRow.CarriedOver), Of(RequestRow.TotalHandled));
        var requests = fresh + carried == 0
            ? $"{year}年，本机关没有收到政府信息公开申请，也没有上年结转的申请。"
            : $"{year}年，本机关新收政府信息公开申请 {fresh} 件，上年结转 {carried} 件，办结 {handled} 件。";
        return FormattableString.Invariant($"本报告由{organ.Name}编制，所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。\n（一）主动公开情况\n全年公开信息 {Items.Count} 条。\n（二）依申请公开情况\n{requests}");
    }

    private (ItemContent Content, DateTimeOffset PublishedAt) Item(Random random)
    {
        var formed = Calendar.OnOrAfter(new DateOnly(year, 1, 4).AddDays(random.Next(330)));
        var published = Calendar.Add(formed, 1 + random.Next(12));
        var at = new DateTimeOffset(published, new TimeOnly(9 + random.Next(8), random.Next(60)), TimeSpan.FromHours(8));
        return (SimulatedText.Item(random.Next(SimulatedText.Kinds), organ, formed, random), at);
    }

    // Most streets get none; what an organ gets differs from year to year.
    private int Number(Random random) => organ.Busyness == 1 ? Math.Max(0, random.Next(5) - 2) : organ.Busyness / 2 + random.Next(organ.Busyness);

    private DemonstrationCase Case(int number, Random random)
    {
        var kind = random.Next(10) < 8 ? ApplicantKind.NaturalPerson : (ApplicantKind)random.Next(Enum.GetValues<ApplicantKind>().Length);
        var received = Calendar.OnOrAfter(new DateOnly(year, 1, 4).AddDays(random.Next(350)));
        var answer = Answers[random.Next(Answers.Length)];
        // Near the end of the year only what needs nothing beforehand: it is answered in January.
        if (received.Month == 12 || received > new DateOnly(year, 11, 10))
            answer = AnswerType.A02;
        var one = new DemonstrationCase(organ.Code, Channels[random.Next(Channels.Length)], kind, SimulatedText.Wish(received, random), received, answer, default).Dated(year, number, Calendar);
        if (random.Next(16) > 0 || answer is AnswerType.A02 or AnswerType.A41 or AnswerType.A43 || one.Done.Month > 9)
            return one;
        return one with { Remedies = [new DemonstrationRemedy(RemedyKind.Reconsideration, AfterReview: false, one.Done.AddDays(20), one.Done.AddDays(70), Decisions[random.Next(Decisions.Length)])] };
    }
}
