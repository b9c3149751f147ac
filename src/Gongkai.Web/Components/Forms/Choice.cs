namespace Gongkai.Web.Components.Forms;

/// <summary>可选的一项：交上来的值、给人看的名称、需要时再加一句说明。</summary>
public sealed record Choice(string Value, string Name, string? Hint = null);
