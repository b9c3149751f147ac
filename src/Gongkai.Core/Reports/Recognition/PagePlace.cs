namespace Gongkai.Core.Reports.Recognition;

/// <summary>版面上的位置：第几页（从 1 起），以及在这一页的左、上、宽、高，各占页宽、页高的几分之几。分页的文件（PDF）才有。</summary>
public sealed record PagePlace(int Page, double Left, double Top, double Width, double Height);

/// <summary>一页的大小，单位为点；只用来按比例显示。</summary>
public sealed record PageSize(double Width, double Height);
