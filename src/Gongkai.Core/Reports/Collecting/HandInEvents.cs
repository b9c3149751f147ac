using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>上报：审核过的一稿连同对警告的说明交给主管部门，照当时原样；退回之后再报的，附对各条意见的答复。</summary>
/// <param name="Content">上报的内容，文字里的引用已代入数字；从此不变。</param>
[EventType("handin.given", 1, "上报年报", StandsAlone = true)]
public sealed record HandInGiven(ReportContent Content, IReadOnlyList<RemarkAnswer> Answers) : Event;

/// <summary>代收：主管部门替没有账号的单位交来一份文件。</summary>
/// <param name="Format">文件的扩展名，如 <c>.docx</c>；文件名可能含个人信息，不留。</param>
/// <param name="Digest">文件内容的 SHA-256（十六进制），写在回执上，日后对得出是不是同一份。</param>
/// <param name="Notes">读取时没有读清之处。</param>
[EventType("handin.received", 1, "代收年报文件", StandsAlone = true)]
public sealed record HandInReceived(
    ReportContent Content,
    [property: Field("文件格式")] string Format,
    [property: Field("文件摘要")] string Digest,
    IReadOnlyList<ReportRemark> Notes) : Event
{
    /// <summary>原件的附件号，收存在汇集机关；没有收存的为 <c>null</c>。</summary>
    [Field("原件附件号")]
    public long? Original { get; init; }
}

/// <summary>主管部门通过了上报的年报。</summary>
[EventType("handin.accepted", 1, "通过", StandsAlone = true)]
public sealed record HandInAccepted : Event
{
    /// <summary>代收的文件上各条警告的说明；机关自己上报的，说明在上报的内容里，这里为空。</summary>
    public IReadOnlyList<Explanation> Explanations { get; init; } = [];
}

/// <summary>机关撤回了上报的年报：主管部门还没有办的时候。理由在账目上。</summary>
[EventType("handin.taken-back", 1, "撤回上报", StandsAlone = true)]
public sealed record HandInTakenBack : Event;

/// <summary>主管部门退回了上报的年报，意见钉在单元格和句子上。</summary>
[EventType("handin.returned", 1, "主管部门退回", StandsAlone = true)]
public sealed record HandInReturned(IReadOnlyList<PinnedRemark> Remarks) : Event;

/// <summary>主管部门催报。</summary>
[EventType("handin.reminded", 1, "主管部门催报", StandsAlone = true)]
public sealed record HandInReminded : Event;
