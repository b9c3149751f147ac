namespace Gongkai.Core.Reports.Recognition;

/// <summary>读取说明的稳定代码。</summary>
public static class NoteCodes
{
    /// <summary>标签与法定写法不同，按最相近的认定。</summary>
    public const string LabelVariant = "LABEL-VARIANT";

    /// <summary>文件用繁体字，按简体认标签。</summary>
    public const string Traditional = "TRADITIONAL";

    /// <summary>数字写法不是普通半角数字（千分位、全角、前导零），已读作其值。</summary>
    public const string FigureFormat = "FIGURE-FORMAT";

    /// <summary>数字后面有单位或括注，只读取数字。</summary>
    public const string FigureRemark = "FIGURE-REMARK";

    /// <summary>数字被空格隔开，合并读取。</summary>
    public const string FigureSplit = "FIGURE-SPLIT";

    /// <summary>窄格里的数字折成几行：与勾稽关系相符才连起来读，否则留空。</summary>
    public const string FigureWrapped = "FIGURE-WRAPPED";

    /// <summary>格中文字不能读作数字，留空。</summary>
    public const string FigureUnreadable = "FIGURE-UNREADABLE";

    /// <summary>数字属于哪一列无从判断，留空。</summary>
    public const string FigurePosition = "FIGURE-POSITION";

    /// <summary>同一格有两处不同的数字，留空。</summary>
    public const string FigureConflict = "FIGURE-CONFLICT";

    /// <summary>金额以元计，折合万元。</summary>
    public const string UnitYuan = "UNIT-YUAN";

    /// <summary>缺少一张法定表格。</summary>
    public const string TableMissing = "TABLE-MISSING";

    /// <summary>该有表格的地方是图片。</summary>
    public const string TablePicture = "TABLE-PICTURE";

    /// <summary>一张表分成几块，已接上。</summary>
    public const string TableSplit = "TABLE-SPLIT";

    /// <summary>表格散成段落（每格一行或空格相隔），按标签重新拼合。</summary>
    public const string TableAsText = "TABLE-AS-TEXT";

    /// <summary>表的版式无从断定，按最可能的读取。</summary>
    public const string TableLayout = "TABLE-LAYOUT";

    /// <summary>缺少一行。</summary>
    public const string RowMissing = "ROW-MISSING";

    /// <summary>多出一行，未计入。</summary>
    public const string RowExtra = "ROW-EXTRA";

    /// <summary>“（六）其他处理”不分项，计入“3.其他”。</summary>
    public const string RowUndivided = "ROW-UNDIVIDED";

    /// <summary>缺少一列。</summary>
    public const string ColumnMissing = "COLUMN-MISSING";

    /// <summary>列头不全，按数字的列数认定。</summary>
    public const string ColumnHeader = "COLUMN-HEADER";

    /// <summary>列的次序与法定不同，按列头读取。</summary>
    public const string ColumnOrder = "COLUMN-ORDER";

    /// <summary>缺少一个部分。</summary>
    public const string SectionMissing = "SECTION-MISSING";

    /// <summary>部分标题与法定写法不同。</summary>
    public const string SectionTitle = "SECTION-TITLE";

    /// <summary>标题没有写明机关或年度，从别处取得。</summary>
    public const string Title = "TITLE";

    /// <summary>文末落款未计入正文。</summary>
    public const string Signature = "SIGNATURE";

    /// <summary>年报之后的文字（页脚、别的栏目）未计入正文，其中有成段的话。</summary>
    public const string PageFooter = "PAGE-FOOTER";

    /// <summary>文件里有几份年报，只读取了其中一份。</summary>
    public const string SeveralReports = "SEVERAL-REPORTS";

    /// <summary>表格大得不合常理，只读取一部分。</summary>
    public const string TableOversize = "TABLE-OVERSIZE";
}
