using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>将要登记的纸质签批：签批人姓名、日期、扫描件。入账时姓名另存，账上是 <see cref="PaperSignOff"/>。</summary>
/// <param name="SignerName">签批人姓名。</param>
/// <param name="SignedOn">签批日期。</param>
/// <param name="Scan">发文稿纸扫描件的附件号。</param>
public sealed record PaperSignature(string SignerName, DateOnly SignedOn, long Scan)
{
    /// <summary>用途，写在另存的个人信息上。</summary>
    public const string Purpose = "paper-sign-off";

    /// <summary>要另存的姓名。</summary>
    public PersonalContent ToContent() => new PersonDetails(SignerName.Trim()).ToContent() with { Purpose = Purpose };

    /// <summary>账上的写法。</summary>
    /// <param name="signer">已预留的姓名引用。</param>
    public PaperSignOff Recorded(PersonalReference signer) => new(signer, SignedOn, Scan);
}
