using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;

namespace Gongkai.Storage.Catalogue;

/// <summary>列哪些登记的公文：各项都可以不限，同时满足。</summary>
/// <param name="Calendar">时限照它数。</param>
public sealed record DocumentFilter(DateOnly Today, WorkdayCalendar Calendar)
{
    /// <summary>义务到了哪一步；<c>null</c> 不限，已注销的不列。</summary>
    public DocumentDuty? Duty { get; init; }

    /// <summary>科室的号；0 为没有分科室的。</summary>
    public long? Unit { get; init; }

    public DisclosureType? Attribute { get; init; }

    /// <summary>没有信息在办它：没有起草，也没有指到已有的；或者指到的已经撤下。</summary>
    public bool IsUnattended { get; init; }

    /// <summary>标题、文号里有这些字。</summary>
    public string? Words { get; init; }

    internal string Where => string.Join(" and ", Conditions);

    private IEnumerable<string> Conditions
    {
        get
        {
            yield return "d.organ_id = @organ";
            yield return Duty switch
            {
                DocumentDuty.Cancelled => "d.is_cancelled = 1",
                DocumentDuty.None => "d.is_cancelled = 0 and d.attribute in ('on-request', 'withheld')",
                DocumentDuty.Fulfilled => "d.is_cancelled = 0 and p.number is not null and (d.attribute is null or d.attribute = 'proactive')",
                DocumentDuty.Overdue => "d.is_cancelled = 0 and p.number is null and d.starts_on < @timely and (d.attribute is null or d.attribute = 'proactive')",
                DocumentDuty.Undecided => "d.is_cancelled = 0 and p.number is null and d.starts_on >= @timely and d.attribute is null",
                DocumentDuty.Due => "d.is_cancelled = 0 and p.number is null and d.starts_on >= @timely and d.attribute = 'proactive'",
                _ => "d.is_cancelled = 0",
            };
            if (Unit is not null)
                yield return Unit == 0 ? "d.unit is null" : "d.unit = @unit";
            if (Attribute is not null)
                yield return "d.attribute = @attribute";
            if (IsUnattended)
                yield return "(d.item is null or exists (select 1 from published_item w where w.organ_id = d.organ_id and w.number = d.item and w.is_withdrawn = 1))";
            if (Words is not null)
                yield return "(d.title like @words escape '\\' or d.document_number like @words escape '\\')";
        }
    }

    internal Dictionary<string, object?> Bind(long organ)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal) { ["organ"] = organ };
        if (Duty is DocumentDuty.Overdue or DocumentDuty.Undecided or DocumentDuty.Due)
            values["timely"] = PublicationClock.FirstTimely(Today, Calendar);
        if (Unit is > 0)
            values["unit"] = Unit;
        if (Attribute is { } attribute)
            values["attribute"] = DisclosureTypeName.Of(attribute).Key;
        if (Words is not null)
            values["words"] = $"%{Words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return values;
    }
}
