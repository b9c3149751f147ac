namespace Gongkai.Web.Workbench.Today;

/// <summary>要办的事的一个来源，如“没有用过的邀请”。一个来源一个类，列在 <see cref="MatterSources"/>；给谁看写在每件事上，由“今天”筛选。</summary>
public interface IMatterSource
{
    /// <summary>此刻的各件；只读，不写。</summary>
    /// <param name="page">打开“今天”的人、机关树与人员全景。</param>
    Task<IEnumerable<Matter>> Find(WorkbenchPage page);
}
