using System.Globalization;
using Gongkai.Core.Calendar;
using Gongkai.Core.Remedies;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示的滨河区 2023 年全部申请和复议诉讼：区政府本级、六个部门、四个街道和镇，各部分的表三、表四给出多少件就有多少件，拆分到各机关的办法固定。</summary>
internal static class DemonstrationDistrict
{
    private const int Year = 2023;
    private const string Resource = "demonstration-district.txt";

    /// <summary>十月里申请 12 件的那一位：第 11、12 件计费，都没有缴。</summary>
    public const string Insistent = "孟某（演示）";

    /// <summary>十一月里申请 31 件的那一位：第 11 至 31 件计费，共 2200 元，都缴了。</summary>
    private const string Payer = "律某（演示）";

    private const int Paying = 31;
    private const int FreeOfCharge = 10;

    private static readonly AnswerType[] Plain = [AnswerType.A02, AnswerType.A01, AnswerType.A03, AnswerType.A05, AnswerType.A21, AnswerType.A22];

    private static readonly string[] Places = ["翠园", "东风", "明月", "锦绣", "河滨", "学府", "新安", "和平"];

    // Weights of the split: who really gets most of the requests.
    private static readonly Dictionary<string, (string Organ, int Weight, string[] Wanted)[]> Parts = new(StringComparer.Ordinal)
    {
        ["A"] = [(DemonstrationOrgans.District, 1, ["区政府常务会议议定事项", "区级重点项目清单", "区政府采购合同", "土地征收的批复文件", "区级“三公”经费的明细"])],
        ["B"] =
        [
            (DemonstrationOrgans.Education, 3, ["学区划分的依据", "校车安全检查的记录", "民办培训机构的名单", "教师招聘的成绩"]),
            (DemonstrationOrgans.Civil, 4, ["养老机构的补贴标准", "社区工作者的名额", "殡葬服务的收费依据", "社会组织的年检结果"]),
            (DemonstrationOrgans.Labour, 5, ["就业补贴的发放明细", "劳动监察的处理结果", "职业培训机构的验收材料", "公益性岗位的名单"]),
            (DemonstrationOrgans.Housing, 8, ["改造工程的施工合同", "房屋征收的补偿方案", "物业维修资金的使用情况", "竣工验收的备案材料", "小区规划的总平面图"]),
            (DemonstrationOrgans.Health, 3, ["诊所的执业登记", "公共场所卫生检测的结果", "家庭医生签约的统计"]),
            (DemonstrationOrgans.Market, 5, ["投诉举报的处理结果", "食品抽检的报告", "电梯检验的记录", "价格检查的情况"]),
        ],
        ["C"] =
        [
            (DemonstrationOrgans.Riverside, 4, ["占道经营整治的方案", "低保的审核材料", "道路修缮的合同"]),
            (DemonstrationOrgans.Willow, 3, ["老旧小区改造的计划", "环境整治的费用", "社区用房的租赁合同"]),
            (DemonstrationOrgans.Lakeside, 3, ["停车位改造的方案", "垃圾分类的台账", "违建处理的结果"]),
            (DemonstrationOrgans.Bridge, 2, ["宅基地的审批结果", "村集体土地的补偿", "农田水利工程的合同"]),
        ],
    };

    /// <param name="named">已经写明的各件；它们先占表中的格，其余的补足。</param>
    /// <param name="calendar">工作日历。</param>
    public static IEnumerable<DemonstrationCase> Cases(IReadOnlyList<DemonstrationCase> named, WorkdayCalendar calendar)
    {
        var tables = Read();
        return Parts.SelectMany(part =>
        {
            var own = named.Where(one => part.Value.Any(organ => organ.Organ == one.Organ)).ToList();
            return Fought([.. own, .. Filled(part.Value, own, tables[part.Key], calendar)], tables[part.Key]);
        });
    }

    // Every cell of the part, less what is named already, dealt out to its organs; then each gets its days.
    private static List<DemonstrationCase> Filled(
        (string Organ, int Weight, string[] Wanted)[] organs, List<DemonstrationCase> named, Dictionary<CellAddress, int> cells, WorkdayCalendar calendar)
    {
        var dealt = new Dictionary<string, int>(StringComparer.Ordinal);
        var cases = new List<DemonstrationCase>();
        foreach (var (column, kind) in ApplicantColumn.Kinds.Zip(Enum.GetValues<ApplicantKind>()))
        {
            var carriedOver = cells[RequestRow.CarriedOver.At(column)];
            foreach (var row in RequestRow.Leaves.Append(RequestRow.CarriedForward))
            {
                var left = cells[row.At(column)] - named.Count(one => one.Kind == kind && RowOf(one) == row);
                for (var i = 0; i < left; i++)
                {
                    var organ = organs.MinBy(organ => (dealt.GetValueOrDefault(organ.Organ) + 1m) / organ.Weight);
                    var number = dealt[organ.Organ] = dealt.GetValueOrDefault(organ.Organ) + 1;
                    var wanted = $"{Year - (number % 3)}年{Places[number % Places.Length]}社区{organ.Wanted[number % organ.Wanted.Length]}";
                    var answer = row == RequestRow.CarriedForward ? AnswerType.A01 : TypesOf(row) is var types ? types[number % types.Length] : default;
                    var channel = (number % 3) switch { 0 => Channel.Online, 1 => Channel.Post, _ => Channel.Counter };
                    var isPlain = Array.IndexOf(Plain, answer) >= 0;
                    var received =
                        row == RequestRow.CarriedForward ? new DateOnly(Year, 12, 6).AddDays(number % 22)
                        : isPlain && carriedOver-- > 0 ? new DateOnly(Year - 1, 12, 12).AddDays(number % 18)
                        : new DateOnly(Year, 1, 4).AddDays(number * 37 % 310);
                    cases.Add(new DemonstrationCase(organ.Organ, channel, kind, wanted, calendar.OnOrAfter(received), answer, default).Dated(Year, number, calendar));
                }
            }
        }

        return Charged(cases, calendar);
    }

    // The two applicants whose number of requests costs: a month each, at one organ each.
    private static List<DemonstrationCase> Charged(List<DemonstrationCase> cases, WorkdayCalendar calendar)
    {
        var paying = Of(DemonstrationOrgans.Housing).Take(Paying).ToHashSet();
        var insisting = Of(DemonstrationOrgans.Labour).Take(FreeOfCharge).ToHashSet();
        var (paid, free) = (0, 0);
        return [.. cases.Select(one =>
            paying.Contains(one) ? Pay(one, ++paid)
            : insisting.Contains(one) ? Free(one, free++)
            : one.Answer == AnswerType.A42 ? Unpaid(one)
            : one)];

        IEnumerable<DemonstrationCase> Of(string organ) =>
            cases.Where(one => one.Organ == organ && one.Kind == ApplicantKind.NaturalPerson && one.Received.Year == Year && one.Received.Month != 12 && Array.IndexOf(Plain, one.Answer) >= 0 && one.Between.Length == 0);

        DemonstrationCase Pay(DemonstrationCase one, int ordinal)
        {
            var received = calendar.OnOrAfter(new DateOnly(Year, 11, 1).AddDays(ordinal / 2));
            var charged = one with { Applicant = Payer, Channel = Channel.Counter, Received = received, Done = calendar.Add(received, 12) };
            return ordinal <= FreeOfCharge
                ? charged
                : charged with { Between = [(calendar.Add(received, 3), DemonstrationRequests.Fee(ordinal, received)), (calendar.Add(received, 6), new FeePaid($"演示{ordinal:00}"))] };
        }

        DemonstrationCase Free(DemonstrationCase one, int ordinal)
        {
            var received = new DateOnly(Year, 10, 7 + (ordinal % 2));
            return one with { Applicant = Insistent, Channel = Channel.Counter, Received = received, Done = calendar.Add(received, 14) };
        }

        DemonstrationCase Unpaid(DemonstrationCase one)
        {
            var received = new DateOnly(Year, 10, 9);
            return one with
            {
                Organ = DemonstrationOrgans.Labour,
                Applicant = Insistent,
                Channel = Channel.Counter,
                Received = received,
                Done = new DateOnly(Year, 11, 20),
                Between = [(new DateOnly(Year, 10, 19), DemonstrationRequests.Fee(FreeOfCharge + 1, received) with { DeliveredOn = new DateOnly(Year, 10, 20) }), (new DateOnly(Year, 11, 20), new FeeExpired())],
            };
        }
    }

    // Reviews and suits follow the earliest refusals; a suit after review follows a review that is over.
    private static IEnumerable<DemonstrationCase> Fought(List<DemonstrationCase> cases, Dictionary<CellAddress, int> cells)
    {
        var reviews = Results(cells, RemedyGroup.Reconsideration);
        var direct = Results(cells, RemedyGroup.LitigationDirect);
        var after = Results(cells, RemedyGroup.LitigationAfterReconsideration);
        var ordered = cases.Where(one => one.Received.Year == Year && one.Done.Year == Year && one.Remedies.Count == 0 && Tally.RowOf(one.Answer) is var row && row != RequestRow.Granted && row.Number[..4] is not "R3.6")
            .OrderBy(one => one.Done).ThenBy(one => one.Organ, StringComparer.Ordinal).ToList();
        var remedies = new Dictionary<DemonstrationCase, List<DemonstrationRemedy>>();
        for (var i = 0; i < reviews.Count; i++)
        {
            var one = ordered[i];
            var filed = one.Done.AddDays(20);
            var concluded = filed.AddDays(50);
            // A suit needs a review that is over; the last ones of the list are not fought on.
            List<DemonstrationRemedy> own = [Remedy(RemedyKind.Reconsideration, afterReview: false, filed, concluded, reviews[i])];
            if (i < after.Count)
                own.Add(Remedy(RemedyKind.Litigation, afterReview: true, concluded.AddDays(10), concluded.AddDays(100), after[i]));
            remedies.Add(one, own);
        }

        for (var i = 0; i < direct.Count; i++)
            remedies.Add(ordered[reviews.Count + i], [Remedy(RemedyKind.Litigation, afterReview: false, ordered[reviews.Count + i].Done.AddDays(30), ordered[reviews.Count + i].Done.AddDays(120), direct[i])]);
        return cases.Select(one => remedies.TryGetValue(one, out var own) ? one with { Remedies = own } : one);
    }

    private static List<RemedyResult> Results(Dictionary<CellAddress, int> cells, RemedyGroup remedy) =>
        [.. RemedyResult.All.Where(result => result != RemedyResult.Total).SelectMany(result => Enumerable.Repeat(result, cells[remedy.At(result)]))];

    // What was not decided by the end of the year was decided in the next.
    private static DemonstrationRemedy Remedy(RemedyKind kind, bool afterReview, DateOnly filed, DateOnly concluded, RemedyResult result) => new(
        kind,
        afterReview,
        filed,
        result == RemedyResult.Pending ? new DateOnly(Year + 1, 2, 20) : concluded,
        result == RemedyResult.Pending ? RemedyDecision.Upheld : RemedyDecisionName.Typical((RemedyOutcome)(result.Number - 1)));

    private static RequestRow RowOf(DemonstrationCase one) => one.Done.Year > Year ? RequestRow.CarriedForward : Tally.RowOf(one.Answer);

    // A copy that may be given freely needs no consultation; A04 does, and is among the named ones.
    private static AnswerType[] TypesOf(RequestRow row) =>
        [.. AnswerTypeName.All.Where(name => Tally.RowOf(name.Type) == row && name.Type != AnswerType.A04).Select(name => name.Type)];

    private static Dictionary<string, Dictionary<CellAddress, int>> Read()
    {
        using var reader = new StreamReader(typeof(DemonstrationDistrict).Assembly.GetManifestResourceStream(Resource)!);
        var parts = new Dictionary<string, Dictionary<CellAddress, int>>(StringComparer.Ordinal);
        foreach (var words in reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split(' ')))
        {
            var part = parts.TryGetValue(words[0], out var known) ? known : parts[words[0]] = [];
            for (var i = 2; i < words.Length; i++)
                part.Add(CellAddress.Find(words[1].StartsWith("T3", StringComparison.Ordinal) ? $"{words[1]}.C{i - 1}" : $"{words[1]}{i - 1}")!, int.Parse(words[i], CultureInfo.InvariantCulture));
        }

        return parts;
    }
}
