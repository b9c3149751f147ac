namespace Gongkai.Web.Workbench.Today;

/// <summary>开通平台的一步，由记下的事实看做了没有。</summary>
/// <param name="Name">做什么。</param>
/// <param name="Note">为什么，或者做到了哪里。</param>
/// <param name="Address">到哪里做；本人不能做的为 <c>null</c>。</param>
/// <param name="By">由谁做。</param>
public sealed record SetupStep(string Name, string Note, bool IsDone, string? Address, string By);
