using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Notices;

/// <summary>一条告知；内容写在里面。</summary>
public sealed class Notice(IHtmlHelper html) : Part(html)
{
    public NoticeKind Kind { get; set; }

    public string? Heading { get; set; }

    public string Sign => Kind switch
    {
        NoticeKind.Done => "✓",
        NoticeKind.Warning => "！",
        NoticeKind.Problem => "✕",
        _ => "i",
    };

    public string Word => Kind switch
    {
        NoticeKind.Done => "已完成",
        NoticeKind.Warning => "请注意",
        NoticeKind.Problem => "有问题",
        _ => "说明",
    };

    /// <summary>读屏立即念出的只有办成的和出错的。</summary>
    public string? Role => Kind switch
    {
        NoticeKind.Done => "status",
        NoticeKind.Problem => "alert",
        _ => null,
    };
}

/// <summary>告知的轻重。</summary>
public enum NoticeKind
{
    Info,
    Warning,
    Done,
    Problem,
}
