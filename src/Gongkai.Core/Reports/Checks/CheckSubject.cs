using Gongkai.Core.Organs;

namespace Gongkai.Core.Reports.Checks;

/// <summary>核对的对象：一份年报，可附同一机关上一年的年报与机关层级。</summary>
/// <param name="Previous">上一年年报；没有则年度间的规则不适用。</param>
/// <param name="Level">给定的层级；没有则只在机关名称毫无疑义时推断。</param>
public sealed record CheckSubject(AnnualReport Report, AnnualReport? Previous = null, OrganLevel? Level = null);
