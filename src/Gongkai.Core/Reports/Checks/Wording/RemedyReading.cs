using Gongkai.Core.Organs;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>句子中行政复议、行政诉讼的件数，和复议维持、纠正的件数。</summary>
internal enum RemedyTopic
{
    Reconsideration,
    Litigation,
    Upheld,
    Overturned,
}

/// <summary>读复议、诉讼的件数：件数归于最近的关键词，“均为”归于两者，“共”“分别”不猜。</summary>
internal static class RemedyReading
{
    private const string Review = "复议";
    private const string Court = "诉讼";

    /// <summary>把件数从复议、诉讼的总数上引开的词。</summary>
    private static readonly string[] Others =
        ["撤销", "驳回", "撤回", "终止", "败诉", "胜诉", "责令", "违法", "调解", "一审", "二审", "再审", "直接起诉", "复议后", "未审结", "尚未", "未结", "其他结果", "改判", "变更", "不予受理", "和解"];

    private static readonly string[] Keywords = [Review, Court, "维持", "纠正", .. Others];

    private static readonly string[] Between = Words.LongestFirst(
        "案件数量", "案件数", "案件", "案", "申请", "事项", "情况", "共计", "合计", "累计", "共", "总计", "的", "为", "数量", "数", "均", "都", "各", "发生", "有", "是", "类", "新增", "本年", "件", "收到", "已", "被提起", "提起");

    private static readonly string[] BetweenResult = Words.LongestFirst(
        "原具体行政行为", "原行政行为", "具体行政行为", "行政行为", "原决定", "原答复", "答复", "结果", "决定", "案件", "的", "共", "为", "有", "数", "件");

    private static readonly string[] Ahead = Words.LongestFirst(
        "因政府信息公开引起的", "因政府信息公开引发的", "涉及政府信息公开的", "涉及政府信息公开", "政府信息公开类", "政府信息公开", "信息公开类", "信息公开", "依申请公开", "行政", "申请", "被提起", "被申请", "提起", "类", "的");

    private static readonly WordSet Context = new("信息公开", "政务公开", "依申请", "公开申请", "申请公开");

    private static readonly ILookup<RemedyTopic, Claim> Nothing = Lookup([]);

    /// <summary>各件数，按所说的事项。</summary>
    public static ILookup<RemedyTopic, Claim> Claims(CheckSubject subject)
    {
        List<(RemedyTopic Topic, Claim Claim)>? said = null;
        foreach (var sentence in subject.Wording.Counting(1, 3, 4))
        {
            if (sentence.Says(Mention.Remedy) && IsAboutInformation(sentence))
                (said ??= []).AddRange(Said(sentence, MayDecideReviews(subject)));
        }

        return said is null ? Nothing : Lookup(said);
    }

    private static ILookup<RemedyTopic, Claim> Lookup(IEnumerable<(RemedyTopic Topic, Claim Claim)> said) => said.ToLookup(one => one.Topic, one => one.Claim);

    /// <summary>说的是政府信息公开引起的复议、诉讼，不是机关的一般案件。</summary>
    public static bool IsAboutInformation(Sentence sentence) =>
        sentence.SectionNumber == 4 || sentence.IsAboutRequests || sentence.Has(Context);

    private static bool MayDecideReviews(CheckSubject subject) =>
        ReportWording.IsMerged(subject) || subject.LevelOrAssumed() is OrganLevel.National || subject.Report.Organ?.Contains("司法", StringComparison.Ordinal) == true;

    private static IEnumerable<(RemedyTopic Topic, Claim Claim)> Said(Sentence sentence, bool mayDecide)
    {
        string? topic = null;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Period is Period.Unsaid or Period.ThisYear)
            {
                foreach (var quantity in clause.Quantities)
                {
                    foreach (var found in Topics(clause, quantity, topic))
                        yield return (found, Claim.Of(sentence, clause, quantity, IsFirm(sentence, clause, quantity, mayDecide) && (!clause.IsAside || found is RemedyTopic.Upheld or RemedyTopic.Overturned)));
                }
            }

            topic = Topic(clause.Text) ?? topic;
        }
    }

    /// <summary>分句说的是复议还是诉讼；两者都说的为空串。</summary>
    private static string? Topic(string text) => (text.Contains(Review, StringComparison.Ordinal), text.Contains(Court, StringComparison.Ordinal)) switch
    {
        (true, true) => "",
        (true, false) => Review,
        (false, true) => Court,
        _ => null,
    };

    /// <summary>复议机关自己办理的案件不是因本机关而起的；写明“被申请”“引起”的才算。“其中 1 件申请行政复议”说的只是这些申请。</summary>
    private static bool IsFirm(Sentence sentence, Clause clause, Quantity quantity, bool mayDecide)
    {
        if (clause.Text.AsSpan(0, quantity.Start).HasAny("上年", "结转", "其中行政", "作为复议机关", "代理", "指导"))
            return false;
        if (clause.IsAmong && clause.Text.AsSpan(quantity.End).HasAny("申请行政复议", "申请复议", "提起"))
            return false;
        var before = sentence.Before(clause, quantity.Start);
        // “受理复议申请 N 件，其中涉及政府信息公开的 M 件”：N 说的是各类案件。
        if (sentence.Has("其中涉及", "其中因政府信息公开", "其中政府信息公开", "其中信息公开") && !before.HasAny(Context))
            return false;
        mayDecide |= sentence.Has("司法局", "司法厅");
        return !mayDecide || before.HasAny("被申请", "被提起", "引起", "引发") || !before.HasAny("受理", "办理", "审理", "审结", "作出", "收到");
    }

    private static IEnumerable<RemedyTopic> Topics(Clause clause, Quantity quantity, string? topic)
    {
        if (Following(clause, quantity) is { } following)
            return [following];
        if (clause.Text.Last(quantity.Start, Keywords) is not var (start, end, word))
            return Leading(clause, quantity, topic);
        var between = clause.Between(end, quantity.Start);
        return word switch
        {
            Review or Court when IsSub(clause.Text, start) || clause.Text.AsSpan(0, start).HasAny(Others) || !between.IsOnly(Between) => [],
            Review or Court when IsCombined(clause, word, start, quantity) => Both(between, quantity),
            Review => [RemedyTopic.Reconsideration],
            Court => [RemedyTopic.Litigation],
            "维持" or "纠正" when between.IsOnly(BetweenResult) && (Topic(clause.Text) ?? topic) == Review => [Result(word)],
            _ => [],
        };
    }

    /// <summary>“3 件行政复议”。</summary>
    private static RemedyTopic? Following(Clause clause, Quantity quantity)
    {
        if (clause.Text.First(quantity.End, Review, Court) is not var (start, _, word) || !clause.Between(quantity.End, start).IsOnly(Ahead))
            return null;
        if (clause.Text.AsSpan(start + 2).StartsWith("后", StringComparison.Ordinal) || IsCombinedAhead(clause.Text, start))
            return null;
        return word == Review ? RemedyTopic.Reconsideration : RemedyTopic.Litigation;
    }

    /// <summary>“3 件行政复议、行政诉讼”不知如何分。</summary>
    private static bool IsCombinedAhead(string text, int start) =>
        text.First(start + 2, Court) is var (next, _, _) && !text.AsSpan(start + 2, next - start - 2).ContainsAnyInRange('0', '9');

    /// <summary>分句开头的“1 件维持”。</summary>
    private static IEnumerable<RemedyTopic> Leading(Clause clause, Quantity quantity, string? topic) =>
        topic == Review
        && clause.Text.First(quantity.End, "维持", "纠正") is var (start, end, word)
        && clause.Text.AsSpan(0, quantity.Start).IsOnly(["其中", "有", "已"])
        && clause.Between(quantity.End, start).IsOnly(["复议", "结果", "被", "为", "已", "予以", "决定"])
        && clause.Text.AsSpan(end).IsOnly(BetweenResult)
            ? [Result(word)]
            : [];

    private static RemedyTopic Result(string word) => word == "维持" ? RemedyTopic.Upheld : RemedyTopic.Overturned;

    /// <summary>“复议后起诉”“未经复议”不是复议的件数。</summary>
    private static bool IsSub(string text, int start) =>
        text.AsSpan(start + 2).StartsWith("后", StringComparison.Ordinal)
        || text.AsSpan(0, start).EndsWith("未经", StringComparison.Ordinal)
        || text.AsSpan(0, start).HasAny("直接起诉", "未经", "复议后");

    /// <summary>这个件数之前，复议和诉讼一并说出，中间没有件数。</summary>
    private static bool IsCombined(Clause clause, string word, int start, Quantity quantity)
    {
        var other = clause.Text.Last(start, word == Review ? Court : Review);
        return other is var (_, end, _) && !clause.Quantities.Any(earlier => earlier.Start >= end && earlier.End <= start && earlier != quantity);
    }

    /// <summary>“均为 N 件”归于两者；合说的 0 件也是两者都为 0；其余不猜。</summary>
    private static IEnumerable<RemedyTopic> Both(ReadOnlySpan<char> between, Quantity quantity) =>
        quantity.Value == 0 || between.HasAny("均", "都", "各") ? [RemedyTopic.Reconsideration, RemedyTopic.Litigation] : [];
}
