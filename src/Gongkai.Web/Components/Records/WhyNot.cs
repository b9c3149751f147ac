using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>“为什么不能……”：点开才说是哪条规则、怎么办。</summary>
public sealed class WhyNot(IHtmlHelper html) : Part(html)
{
    /// <summary>不能做的事，如“延长答复期限”。</summary>
    public string Act { get; set; } = "";

    public IReadOnlyList<Finding> Findings { get; set; } = [];
}
