namespace Gongkai.Core.People;

/// <summary>职责：一件事从起草到签发，每一步是什么。前三种在只有一名经办人的机关可以由一人承担。</summary>
public enum Duty
{
    Draft,
    FirstReview,
    Handle,
    SecrecyReview,
    SecondReview,
    Sign,
    ExtensionConsent,
    Amend,
    Declare,
    Verify,
}
