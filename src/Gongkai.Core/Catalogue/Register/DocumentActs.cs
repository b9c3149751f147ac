using Gongkai.Core.Ledger;

namespace Gongkai.Core.Catalogue.Register;

/// <summary>对公文登记的各种行为。</summary>
public static class DocumentActs
{
    private const string One = OfficialDocument.SubjectKind;

    public static readonly ActKind View = new("document.view", "查看公文登记", One, "REG-26");
    public static readonly ActKind Register = new("document.register", "登记公文", One, "REG-26");
    public static readonly ActKind Decide = new("document.decide", "认定公开属性", One, "REG-13");
    public static readonly ActKind Change = new("document.change", "更改公文登记", One, "REG-26");
    public static readonly ActKind Draft = new("document.draft", "由公文起草信息", DisclosureItem.SubjectKind, "REG-26");
    public static readonly ActKind Tie = new("document.link", "对应已有的信息", One, "REG-26");
    public static readonly ActKind Cancel = new("document.cancel", "注销公文登记", One, "REG-26");

    /// <summary>全部行为。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [View, Register, Decide, Change, Draft, Tie, Cancel];
}
