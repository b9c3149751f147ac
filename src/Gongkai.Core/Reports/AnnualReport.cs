using System.Collections.Immutable;

namespace Gongkai.Core.Reports;

/// <summary>政府信息公开工作年度报告（《条例》第四十九、五十条）：机关、年度、六个部分的文字和三张法定表格的数字。</summary>
public sealed record AnnualReport
{
    /// <summary>标题（或发布者）所印的机关名称；文中没有则为 <c>null</c>。</summary>
    public string? Organ { get; init; }

    /// <summary>报告年度；文中没有则为 <c>null</c>。</summary>
    public int? Year { get; init; }

    /// <summary>页面或文件写明的公布日期；没有则为 <c>null</c>。</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>表二的版式。</summary>
    public TableLayout ProactiveLayout { get; init; }

    /// <summary>表三的版式。</summary>
    public TableLayout RequestLayout { get; init; }

    /// <summary>引言：标题与第一部分之间的文字（依据、统计期限、联系方式），段落以 <c>\n</c> 分隔；没有则为空串。</summary>
    public string Preface { get; init; } = "";

    /// <summary>各部分，按原文次序。</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>全部数字；旧表二（T2019）的也在内。</summary>
    public Figures Figures { get; init; } = Figures.Blank;

    /// <summary>读取时的说明：凡不规则之处都有一条，不作无声的修补。</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>每个数字的出处；不是从文件读来的报告为空。</summary>
    public CellOrigins Origins { get; init; } = CellOrigins.Empty;

    /// <summary>三张表的外形；不是从文件读来的报告为空。</summary>
    public ImmutableDictionary<StatutoryTable, TableShape> Shapes { get; init; } = ImmutableDictionary<StatutoryTable, TableShape>.Empty;

    public ProactiveFigures Proactive => new(Figures);

    public RequestFigures Requests => new(Figures);

    public RemedyFigures Remedies => new(Figures);

    /// <summary>本版式表三没有的行（2019 版式的“（六）其他处理”不分项）。</summary>
    public IReadOnlyList<RequestRow> AbsentRows => RequestLayout == TableLayout.Of2019 ? RequestRow.AbsentIn2019 : [];

    /// <summary>全部文字：引言（作第 0 部分，没有则略去）和各部分。</summary>
    public IEnumerable<Section> Passages => Preface.Length == 0 ? Sections : Sections.Prepend(new(0, "引言", Preface));

    /// <summary>第 <paramref name="number"/> 部分（1–6）；没有则为 <c>null</c>。</summary>
    public Section? Section(int number) => Sections.FirstOrDefault(section => section.Number == number);
}

/// <summary>数字的出处：第几块、表中第几行第几列（均从 0 起；不在表中的为段内位置）、原文。</summary>
public sealed record CellOrigin(int Block, int Row, int Column, string Text);

/// <summary>一张表的外形：是否找到、缺哪些行列、多出哪些行、是否以图片代替、边框是否可见。</summary>
/// <param name="Borders">边框可见与否；无从判断为 <c>null</c>。</param>
public sealed record TableShape(
    bool Found,
    ImmutableArray<string> MissingRows,
    ImmutableArray<string> MissingColumns,
    ImmutableArray<string> ExtraRows,
    bool IsPicture,
    bool? Borders)
{
    public static TableShape Complete { get; } = new(true, [], [], [], IsPicture: false, Borders: null);

    public static TableShape Absent { get; } = new(false, [], [], [], IsPicture: false, Borders: null);
}
