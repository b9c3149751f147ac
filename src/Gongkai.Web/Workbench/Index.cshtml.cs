namespace Gongkai.Web.Workbench;

/// <summary>今天：本人各岗位要办的事。</summary>
public sealed class TodayModel : WorkbenchPage;
