using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>状态：一个词，颜色和记号只是陪衬。词写在里面。</summary>
public sealed class StatusTag(IHtmlHelper html) : Part(html)
{
    public StatusKind Kind { get; set; }

    public string Sign => Kind switch
    {
        StatusKind.Late => "✕",
        StatusKind.Soon => "！",
        StatusKind.Done => "✓",
        StatusKind.Now => "●",
        _ => "○",
    };
}

/// <summary>状态的意思；颜色由它定。</summary>
public enum StatusKind
{
    /// <summary>平常，不必着急。</summary>
    Quiet,

    /// <summary>正在办，等人处理。</summary>
    Now,

    /// <summary>快到期。</summary>
    Soon,

    /// <summary>逾期，或者被拒。</summary>
    Late,

    /// <summary>办完。</summary>
    Done,
}
