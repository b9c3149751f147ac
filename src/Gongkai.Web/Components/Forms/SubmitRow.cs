using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>提交的一行：先说明按下之后会怎样，再是按钮；里面可以再写别的按钮。<c>name</c>、<c>formaction</c> 等原样交给按钮。</summary>
public sealed class SubmitRow(IHtmlHelper html) : Part(html)
{
    /// <summary>按钮上的字：一个动词，如“发出答复”。</summary>
    public string Text { get; set; } = "保存";

    /// <summary>今天按下的后果，如“发出后，答复期限改为 2026-03-27”。</summary>
    public string? Consequence { get; set; }

    /// <summary>不做了，回到哪里。</summary>
    public string? Cancel { get; set; }

    /// <summary>不能轻易收回的事：红色按钮。</summary>
    public bool Grave { get; set; }
}
