using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>当前位置：里面由大到小写各级链接。</summary>
public sealed class Trail(IHtmlHelper html) : Part(html);
