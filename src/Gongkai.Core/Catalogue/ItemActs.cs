using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Catalogue;

/// <summary>对主动公开信息的各种行为。</summary>
public static class ItemActs
{
    private const string One = DisclosureItem.SubjectKind;

    public static readonly ActKind View = new("item.view", "查看信息的草稿与审查", One, "REG-17");
    public static readonly ActKind Save = new("item.save", "起草信息", One, "REG-19");
    public static readonly ActKind Examine = new("item.examine", "检测附件", One, "REG-17");
    public static readonly ActKind SeeFile = new("item.see-file", "核看附件", One, "REG-17");
    public static readonly ActKind Submit = new("item.submit", "送审", One, "REG-17");
    public static readonly ActKind FirstReview = new("item.first-review", "一审", One, "REG-17");
    public static readonly ActKind SecrecyReview = new("item.secrecy-review", "保密审查", One, "REG-17");
    public static readonly ActKind SecondReview = new("item.second-review", "二审", One, "REG-17");
    public static readonly ActKind Sign = new("item.sign", "签发公开", One, "REG-17");
    public static readonly ActKind Return = new("item.return", "退回修改", One, "REG-17");
    public static readonly ActKind Publish = new("item.publish", "发布信息", One, "REG-26");
    public static readonly ActKind Import = new("item.import", "补录已公开的信息", One, "REG-12");
    public static readonly ActKind Withdraw = new("item.withdraw", "撤下信息", One, "REG-6");
    public static readonly ActKind Abolish = new("item.abolish", "废止文件", One, "REG-12");
    public static readonly ActKind Arrange = new("catalogue.arrange", "设定目录", CatalogueSetting.SubjectKind, "REG-17");

    /// <summary>一步审查由哪种行为记下。</summary>
    public static ActKind Of(Duty step) => step switch
    {
        Duty.FirstReview => FirstReview,
        Duty.SecrecyReview => SecrecyReview,
        Duty.SecondReview => SecondReview,
        Duty.Sign => Sign,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step of review."),
    };
}
