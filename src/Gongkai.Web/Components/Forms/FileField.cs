using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>选文件；浏览器不许填回，所以出错后要说明须重新选择。<c>accept</c>、<c>multiple</c> 原样交给它。</summary>
public sealed class FileField(IHtmlHelper html) : Field(html)
{
    /// <summary>收下的文件另外留着，不必重选。</summary>
    public bool Kept { get; set; }

    public bool MustChooseAgain => !Kept && Problem is null && ViewContext.ModelState.ErrorCount > 0;
}
