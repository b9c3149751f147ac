using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Letters;

/// <summary>一件申请里的一份文书：哪种，同种的第几份（由 1 起）。</summary>
public sealed record LetterSlot(LetterKind Kind, int Ordinal = 1)
{
    /// <summary>地址里的写法，如 <c>correction-notice</c>、<c>third-party-inquiry-2</c>。</summary>
    public string Key => Ordinal == 1 ? LetterKindName.Of(Kind).Key : string.Create(CultureInfo.InvariantCulture, $"{LetterKindName.Of(Kind).Key}-{Ordinal}");

    /// <summary>按地址里的写法找；写得不对的为 <c>null</c>。</summary>
    public static LetterSlot? Find(string? key)
    {
        if (LetterKindName.Find(key) is { } plain)
            return new LetterSlot(plain.Kind);
        var dash = key?.LastIndexOf('-') ?? -1;
        return dash > 0 && int.TryParse(key.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal is > 1 and < 1000 && LetterKindName.Find(key![..dash]) is { } kind
            ? new LetterSlot(kind.Kind, ordinal)
            : null;
    }
}

/// <summary>办件的经过要求的一份文书：由哪件事实而来，哪天，还缺哪一步才能定稿。</summary>
/// <param name="Entry">写文书时看到哪一条为止。</param>
/// <param name="On">成文日期；还没有确定的为 <c>null</c>。</param>
/// <param name="Fact">由它而来的事实；答复文书看处理决定。</param>
public sealed record DueLetter(LetterSlot Slot, long Entry, DateOnly? On, CaseFact? Fact)
{
    /// <summary>答复文书已有的文书号。</summary>
    public string? Number { get; init; }

    /// <summary>征询的编号；没有的为 <c>null</c>。</summary>
    public string? Ref { get; init; }

    public LetterKind Kind => Slot.Kind;

    /// <summary>用得着才写的：送达回证，第四十一条的更正告知。</summary>
    public bool IsOptional => Kind is LetterKind.ServiceRecord or LetterKind.RecordCorrection;

    /// <summary>可以定稿：那一步已经办了。</summary>
    public bool IsReady => On is not null;

    /// <summary>一件申请到现在为止的各份文书，按办理的先后。</summary>
    public static IReadOnlyList<DueLetter> Of(History history)
    {
        var due = new List<DueLetter>();
        var one = DisclosureCase.Blank;
        Entry? decided = null;
        foreach (var entry in history.Facts.Where(entry => entry.Fact is CaseFact))
        {
            var fact = (CaseFact)entry.Fact;
            one = one.After(fact, entry.LegalDate);
            due.AddRange(From(entry, fact, due));
            decided = fact is AnswerDecided ? entry : decided;
        }

        // Closed without a letter, there is none to write.
        if (decided is { } latest && one.Answer is not null && (one.Stage != CaseStage.Closed || one.DispatchedOn is not null))
            due.AddRange(Answers(history, one, latest));
        return due;
    }

    private static IEnumerable<DueLetter> From(Entry entry, CaseFact fact, IReadOnlyList<DueLetter> before)
    {
        if (KindOf(fact) is { } kind)
        {
            var reference = fact switch { ThirdPartyConsulted sent => sent.Ref, OrganConsulted sent => sent.Ref, _ => null };
            yield return new DueLetter(new LetterSlot(kind, before.Count(one => one.Kind == kind) + 1), entry.Number, entry.LegalDate, fact) { Ref = reference };
        }

        if (fact is ThirdPartyConsulted or OrganConsulted && before.All(one => one.Kind != LetterKind.InquiryNotice))
            yield return new DueLetter(new LetterSlot(LetterKind.InquiryNotice), entry.Number, entry.LegalDate, fact);
    }

    private static LetterKind? KindOf(CaseFact fact) => fact switch
    {
        CaseReceived => LetterKind.Receipt,
        CorrectionRequested => LetterKind.CorrectionNotice,
        ReasonRequested => LetterKind.ReasonNotice,
        DeadlineExtended => LetterKind.ExtensionNotice,
        AnswerDelayed => LetterKind.DelayNotice,
        ThirdPartyConsulted => LetterKind.ThirdPartyInquiry,
        OrganConsulted => LetterKind.OrganInquiry,
        FeeNoticed => LetterKind.FeeNotice,
        _ => null,
    };

    private static IEnumerable<DueLetter> Answers(History history, DisclosureCase one, Entry decided)
    {
        var approved = history.Facts.LastOrDefault(entry => entry.Fact is AnswerApproved);
        var (upTo, on) = (approved?.Number ?? history.Version, one.ApprovedOn);
        yield return new DueLetter(new LetterSlot(LetterKindName.For(one.Answer!.Value)), upTo, on, (AnswerDecided)decided.Fact) { Number = one.Letter };
        var asked = one.Matters.Where(matter => matter.Kind == MatterKind.ThirdParty).ToList();
        for (var i = 0; one.Answer is AnswerType.A04 or AnswerType.A05 && i < asked.Count; i++)
            yield return new DueLetter(new LetterSlot(LetterKind.ThirdPartyDisclosure, i + 1), upTo, on, (AnswerDecided)decided.Fact) { Ref = asked[i].Ref };
        // A request to have one's own record corrected (art. 41) is no request for information; it is answered beside A43.
        if (one.Answer is AnswerType.A43)
            yield return new DueLetter(new LetterSlot(LetterKind.RecordCorrection), upTo, on, (AnswerDecided)decided.Fact);
        if (on is not null)
            yield return new DueLetter(new LetterSlot(LetterKind.ServiceRecord), history.Version, one.ServedOn ?? one.DispatchedOn ?? on, (AnswerDecided)decided.Fact);
    }
}
