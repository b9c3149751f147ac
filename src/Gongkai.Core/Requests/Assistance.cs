using System.Collections.Immutable;
using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Core.Requests;

/// <summary>协办：被请的机关（科室）这一边看到的一项，只有要什么、哪天以前、谁请的；申请人是谁不在其中。</summary>
public sealed record Assistance
{
    /// <summary>类别键；对象的号由请的机关、件的号和协办编号合成。</summary>
    public const string SubjectKind = "assistance";

    /// <summary>一件里最多请几项。</summary>
    public const int MostOfCase = 99;

    private const long CaseRoom = 10_000_000;
    private const long RefRoom = 100;

    public required Subject Subject { get; init; }

    public required AssistanceAsked Asked { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required Actor AskedBy { get; init; }

    /// <summary>历次催办。</summary>
    public ImmutableArray<DateOnly> ChasedOn { get; init; } = [];

    /// <summary>自己答复的；没有的为 <c>null</c>。</summary>
    public AssistanceAnswered? Answer { get; init; }

    /// <summary>对方登记的另外的答复；没有的为 <c>null</c>。</summary>
    public string? Noted { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public Actor? AnsweredBy { get; init; }

    public bool IsOpen => AnsweredOn is null;

    /// <summary>对方的那一件。</summary>
    public Subject Case => DisclosureCase.SubjectOf(Asked.From, Asked.Case);

    public static Subject SubjectOf(long asked, Subject one, string reference) => new(
        asked, SubjectKind, (((one.Organ * CaseRoom) + one.Number) * RefRoom) + long.Parse(reference, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>号里写的：对方的哪一件。</summary>
    public static Subject CaseOf(long number) => DisclosureCase.SubjectOf(number / RefRoom / CaseRoom, number / RefRoom % CaseRoom);

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Assistance? From(History history) => history.Fold<Assistance>((one, entry) => entry.Fact switch
    {
        AssistanceAsked fact => new Assistance { Subject = entry.Subject, Asked = fact, AskedOn = entry.LegalDate, AskedBy = entry.Who },
        AssistanceChased => one! with { ChasedOn = one.ChasedOn.Add(entry.LegalDate) },
        AssistanceAnswered fact => one! with { Answer = fact, AnsweredOn = entry.LegalDate, AnsweredBy = entry.Who },
        AssistanceNoted fact => one! with { Noted = fact.Answer, AnsweredOn = entry.LegalDate, AnsweredBy = entry.Who },
        _ => one,
    });

    /// <summary>这个岗位管不管这一项：岗位属于别的科室的不管；没有写科室的，机关的岗位都管。</summary>
    public static bool Concerns(long? unit, Post post, OrganTree tree, DateOnly on)
    {
        if (unit is not { } asked || post.Unit is not { } own)
            return true;
        for (var at = tree.FindUnit(post.Organ, asked); at is not null; at = at.Parent.On(on) is { } parent ? tree.FindUnit(post.Organ, parent) : null)
        {
            if (at.Number == own)
                return true;
        }

        return false;
    }

    /// <summary>一件事实在被请的机关账上的对应；与别的机关无关的，只有自己这一边。</summary>
    internal static Decision Paired(Subject on, CaseFact fact, DisclosureCase one)
    {
        var decision = Decision.Of(on, fact);
        return fact switch
        {
            MaterialRequested { AskedOrgan: { } organ } asked =>
                With(decision, SubjectOf(organ, on, asked.Ref), new AssistanceAsked(on.Organ, on.Number, asked.Ref, asked.DueOn, asked.What) { Unit = asked.AskedUnit }),
            MaterialAnswered answered when one.Material(answered.Ref) is { Organ: { } organ } => With(decision, SubjectOf(organ, on, answered.Ref), new AssistanceNoted(answered.Answer)),
            MaterialChased chased when one.Material(chased.Ref) is { Organ: { } organ } => With(decision, SubjectOf(organ, on, chased.Ref), new AssistanceChased()),
            _ => decision,
        };
    }

    // Within one organ the second entry follows; of two organs each notes the other's.
    internal static Decision With(Decision decision, Subject other, Event fact) =>
        other.Organ == decision.Subject.Organ ? decision with { Then = Decision.Of(other, fact) } : decision with { Elsewhere = (other, fact) };
}
