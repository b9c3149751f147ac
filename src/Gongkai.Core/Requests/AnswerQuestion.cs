namespace Gongkai.Core.Requests;

/// <summary>拟处理决定时依次要问的一个问题：第一个答“是”的，就在它的几种答复里选一种（办理规程 §3 判断顺序）。</summary>
/// <param name="Text">问题。</param>
/// <param name="Why">怎样判断。</param>
/// <param name="Answers">答“是”的几种答复类型。</param>
public sealed record AnswerQuestion(string Text, string Why, params IReadOnlyList<AnswerType> Answers)
{
    /// <summary>全部问题，按判断的顺序。逾期不补正、逾期不缴费的类型已由事实锁定，不在其中。</summary>
    public static IReadOnlyList<AnswerQuestion> All { get; } =
    [
        new("是不是别的诉求，不是要政府信息？", "信访、投诉、举报，要出版物，要确认或重新出具已有的，咨询、已移交档案等。", AnswerType.A31, AnswerType.A33, AnswerType.A35, AnswerType.A43),
        new("是不是已经答复过同样的内容，或者大量反复而没有正当理由？", "重复申请要引用前次文号；大量反复的要先让对方说明理由。", AnswerType.A32, AnswerType.A34),
        new("补正之后，是不是仍然不知道要什么？", "先告知补正，收到补正仍不明确的才用。", AnswerType.A24),
        new("是不是应由别的机关负责公开？", "谁制作谁公开，从公民、法人获取的由保存的机关公开。", AnswerType.A22),
        new("检索之后，是不是没有，或者没有现成的？", "查过系统、关键词、范围都要写明；信息存在而不公开的，不能答不存在。", AnswerType.A21, AnswerType.A23),
        new("是不是工商登记、不动产登记一类，法律另有查询办法？", "告知查询的依据和办法。", AnswerType.A18),
        new("是不是国家秘密，或者法律、行政法规禁止公开，或者会危及安全和稳定？", "第十四条，应当不公开。", AnswerType.A11, AnswerType.A12, AnswerType.A13),
        new("是不是涉及商业秘密、个人隐私？", "第十五条，先书面征求第三方意见；同意或者为了公共利益的可以公开。", AnswerType.A14, AnswerType.A04),
        new("是不是内部事务、过程性信息或者行政执法案卷，而且决定不公开？", "第十六条，是可以不公开；法律、法规、规章规定应当公开的从其规定。", AnswerType.A15, AnswerType.A16, AnswerType.A17),
        new("是不是有一部分能公开、一部分不能？", "第三十七条，能区分的应当区分。", AnswerType.A05),
        new("其余的：公开。", "已经主动公开的告知在哪里，其余的直接提供或者告知怎样获取。", AnswerType.A01, AnswerType.A02, AnswerType.A03),
    ];
}
