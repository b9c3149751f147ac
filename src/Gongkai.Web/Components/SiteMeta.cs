namespace Gongkai.Web.Components;

/// <summary>页面标签（政府网站发展指引的站点、栏目、内容三层）里各页相同的部分。</summary>
public static class SiteMeta
{
    /// <summary>站点的规范名称。</summary>
    public const string Name = "政府信息公开平台";
}
