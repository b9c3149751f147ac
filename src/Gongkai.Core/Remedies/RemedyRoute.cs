using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies;

/// <summary>救济途径：应当先复议（复议前置），或者复议、诉讼任选。</summary>
public enum RemedyRoute
{
    ReviewFirst,
    Either,
}

/// <summary>各答复类型的救济途径，随作出之日有效的法（行政复议法第二十三条，2024-01-01 起施行；法释〔2025〕8号第一条）。</summary>
public static class RemedyRoutes
{
    private static readonly Timeline<IReadOnlySet<AnswerType>> ReviewFirst = Timeline
        .Starting<IReadOnlySet<AnswerType>>(new HashSet<AnswerType>(), new DateOnly(2019, 5, 15))
        // A05: what is withheld is a refusal too; the rest may be taken to court directly.
        .Then(new HashSet<AnswerType>(AnswerTypeName.All.Where(name => name.IsDenial).Select(name => name.Type)) { AnswerType.A05 }, new DateOnly(2024, 1, 1));

    /// <summary>那一天作出的这一类答复走哪条路；部分公开的，指不公开的部分。</summary>
    public static RemedyRoute Of(AnswerType answer, DateOnly decidedOn) =>
        ReviewFirst.On(decidedOn).Contains(answer) ? RemedyRoute.ReviewFirst : RemedyRoute.Either;
}
