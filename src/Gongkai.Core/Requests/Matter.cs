using Gongkai.Core.Calendar;

namespace Gongkai.Core.Requests;

/// <summary>未了事项的种类：补正、征求第三方、征求其他机关、缴费；未了期间不计入答复期限。</summary>
public enum MatterKind
{
    Correction,
    ThirdParty,
    Organ,
    Fee,
}

/// <summary>事项：从哪天发出，给对方几个工作日，何时了结。</summary>
/// <param name="Ref">编号；补正、缴费整件一次，没有编号的为空串。</param>
/// <param name="From">发出之日。</param>
/// <param name="DeliveredOn">对方收到之日；还不知道的为 <c>null</c>，按发出之日推算，从严。</param>
/// <param name="Workdays">给对方的工作日数，从收到次日起数。</param>
public sealed record Matter(MatterKind Kind, string Ref, DateOnly From, DateOnly? DeliveredOn, int Workdays)
{
    /// <summary>了结之日：回复、期满确认、补正、缴费、撤回；未了的为 <c>null</c>。</summary>
    public DateOnly? ResolvedOn { get; init; }

    /// <summary>以期满了结。</summary>
    public bool HasExpired { get; init; }

    /// <summary>对方的意见；没有的为 <c>null</c>。</summary>
    public Opinion? Opinion { get; init; }

    /// <summary>还没有了结。</summary>
    public bool IsOpen => ResolvedOn is null;

    /// <summary>不计入期限的依据。</summary>
    public string Rule => Kind switch
    {
        MatterKind.Correction => CaseRules.Correction.Id,
        MatterKind.Fee => CaseRules.Fee.Id,
        _ => CaseRules.Exclusion.Id,
    };

    /// <summary>期满日。</summary>
    public DateOnly ExpiresOn(WorkdayCalendar calendar) => calendar.Add(DeliveredOn ?? From, Workdays);

    /// <summary>停钟到哪天（含）：回复之日或期满日，先到者为准；未了的按期满日推算。不知道何时送达的，以确认之日为准。</summary>
    public DateOnly EndsOn(WorkdayCalendar calendar) =>
        ResolvedOn is not { } resolved ? ExpiresOn(calendar)
        : Kind is MatterKind.Correction or MatterKind.Fee && !HasExpired ? resolved
        : DeliveredOn is null || ExpiresOn(calendar) > resolved ? resolved
        : ExpiresOn(calendar);
}
