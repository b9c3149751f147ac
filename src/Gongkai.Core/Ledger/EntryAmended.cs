namespace Gongkai.Core.Ledger;

/// <summary>更正：另一人指出某条账目记错，并写明正确的内容。原来的内容仍在账上。</summary>
/// <param name="Entry">被更正的条目号。</param>
/// <param name="Corrected">正确的内容，与原来同一类型。</param>
/// <param name="LegalDate">正确的法律上的日期；日期没有记错的为 <c>null</c>。</param>
/// <param name="PaperSignOff">由本人纸质签批的，签批的凭据；本人登录办理的为 <c>null</c>。</param>
[EventType("entry.amended", 1, "更正", StandsAlone = true)]
public sealed record EntryAmended(
    [property: Field("被更正的条目")] long Entry,
    Event Corrected,
    DateOnly? LegalDate,
    [property: Field("纸质签批")] PaperSignOff? PaperSignOff) : Event;

/// <summary>纸质签批（发文稿纸）：签批人不登录时，扫描件、姓名与日期作为凭据。姓名只留引用。</summary>
/// <param name="Signer">签批人姓名所在的个人信息。</param>
/// <param name="SignedOn">签批日期。</param>
/// <param name="Scan">扫描件的附件号。</param>
public sealed record PaperSignOff(
    [property: Field("签批人")] PersonalReference Signer,
    [property: Field("签批日期")] DateOnly SignedOn,
    [property: Field("扫描件附件号")] long Scan)
{
    /// <summary>扫描件所在的附件，与记录同在一个机关。</summary>
    public static Subject ScanOf(long organ, long number) => new(organ, "attachment", number);
}
