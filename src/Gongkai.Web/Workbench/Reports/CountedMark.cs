namespace Gongkai.Web.Workbench.Reports;

/// <summary>单元格旁边通向各件申请、复议诉讼的标记。</summary>
/// <param name="Link">打开哪里：这一格所数的各件。</param>
/// <param name="Count">登记的件数。</param>
/// <param name="Differs">年报里填的与登记的不同。</param>
public sealed record CountedMark(string Link, int Count, bool Differs);
