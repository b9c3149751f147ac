using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Lists;

/// <summary>勾选那一列的列名：有脚本时是“全选本页”。</summary>
public sealed class PickAll(IHtmlHelper html) : Part(html);
