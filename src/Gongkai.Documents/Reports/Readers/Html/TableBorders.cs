using AngleSharp.Dom;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>一张表的边框：表或任何一格写明看得见为真；写明没有、又没有样式表能改变为假；其余无从判断。</summary>
internal sealed class TableBorders(bool? ofTable)
{
    private bool visible = ofTable == true;

    public void See(IElement cell) => visible = visible || Styling.Borders(cell) == true;

    public bool? Conclude(bool hasStylesheet) => visible ? true : ofTable == false && !hasStylesheet ? false : null;
}
