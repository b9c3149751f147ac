namespace Gongkai.Web.Workbench.Today;

/// <summary>多急；“今天”按它分段，急的在前。</summary>
public enum Urgency
{
    /// <summary>已经误了，或者出了问题。</summary>
    Late,

    /// <summary>快到期。</summary>
    Soon,

    /// <summary>等本人办。</summary>
    Mine,

    /// <summary>等别人办，本人留意。</summary>
    Others,

    /// <summary>知道即可。</summary>
    Aware,
}
