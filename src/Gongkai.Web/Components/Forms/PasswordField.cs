using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>口令：从不填回去。</summary>
public sealed class PasswordField(IHtmlHelper html) : Field(html)
{
    /// <summary>正在设新口令，还是用已有的口令登录；密码管理器据此行事。</summary>
    public bool New { get; set; }
}
