namespace Gongkai.Core.People;

/// <summary>职责的名称，以及它要不要第二双眼睛：由起草、一审、办件的人以外的另一人为之。</summary>
public sealed record DutyName(Duty Duty, string Name, bool NeedsAnother)
{
    /// <summary>全部职责，按办理的先后。</summary>
    public static IReadOnlyList<DutyName> All { get; } =
    [
        new(Duty.Draft, "撰稿", NeedsAnother: false),
        new(Duty.FirstReview, "一审", NeedsAnother: false),
        new(Duty.Handle, "办件", NeedsAnother: false),
        new(Duty.SecrecyReview, "保密审查", NeedsAnother: true),
        new(Duty.SecondReview, "二审", NeedsAnother: true),
        new(Duty.Sign, "签发", NeedsAnother: true),
        new(Duty.ExtensionConsent, "同意延期", NeedsAnother: true),
        new(Duty.Amend, "更正", NeedsAnother: true),
        new(Duty.Declare, "申报", NeedsAnother: false),
        new(Duty.Verify, "核实", NeedsAnother: true),
    ];

    public static DutyName Of(Duty duty) => All.First(entry => entry.Duty == duty);
}
