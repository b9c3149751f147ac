using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>一件事的各项事实；里面写 <c>fact</c>。</summary>
public sealed class Facts(IHtmlHelper html) : Part(html);
