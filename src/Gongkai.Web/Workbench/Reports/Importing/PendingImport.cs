using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>读好了、还没有确认保存的一份文件：只有交来的人看得到。</summary>
/// <param name="Key">随机的号，写在网址里。</param>
/// <param name="Person">谁交来的。</param>
/// <param name="Organ">哪个机关的。</param>
/// <param name="Year">交来时选的年度；照文件的为 <c>null</c>。</param>
/// <param name="PublishedOn">从前公布的日期；只作草稿的为 <c>null</c>。</param>
public sealed record PendingImport(
    string Key, long Person, long Organ, string FileName, ReadOnlyMemory<byte> Content, Recognised Reading, int? Year, DateOnly? PublishedOn)
{
    /// <summary>是不是 PDF：原件按页显示。</summary>
    public bool IsPaged => Reading.Document is { Pages.IsEmpty: false };
}
