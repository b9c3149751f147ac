using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>代收：主管部门替没有账号的单位交来一份文件；有错误也照收，核对的结论写在回执上，改正之前不能通过。</summary>
/// <param name="Format">文件的扩展名，如 <c>.docx</c>。</param>
/// <param name="Digest">文件内容的 SHA-256（十六进制）。</param>
/// <param name="Notes">读取时没有读清之处。</param>
public sealed record ReceiveFile(long Organ, long Office, int Year, ReportContent Content, string Format, string Digest, IReadOnlyList<ReportRemark> Notes) : HandInAct(Organ, Office, Year)
{
    /// <summary>原件的附件号，收存在汇集机关；没有收存的为 <c>null</c>。</summary>
    public long? Original { get; init; }

    public override ActKind Kind => CollectionActs.Receive;

    protected override Event Note => new CollectionReceived(Organ);

    protected override IEnumerable<Finding> Check(HandInPlace place, Scene scene) =>
    [
        .. CollectionRules.CheckOffice(Office, scene.Who),
        .. ReportRecordRules.CheckContent(Content),
        .. place.HandIn?.Last is { } last && place.State is not HandInState.Returned && last.Content.IsSameAs(Content)
            ? new[] { CollectionRules.Break(CollectionRules.Turn, "与上次收到的内容相同，不必再收") } : [],
    ];

    protected override Event Fact(HandInPlace place, Scene scene) => new HandInReceived(Content, Format, Digest, Notes) { Original = Original };
}
