using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs.Importing;

/// <summary>清单的部分：机关，或者内设机构。</summary>
public enum ListPart
{
    Organs,
    Units,
}

/// <summary>清单里的一处：哪一部分的第几行。</summary>
public sealed record ListPlace(ListPart Part, int Row)
{
    /// <summary>部分的名称，与表格里工作表的名称一样。</summary>
    public string PartName => Part == ListPart.Organs ? "机关" : "内设机构";

    public override string ToString() => Part == ListPart.Organs ? $"第 {Row} 行" : $"内设机构第 {Row} 行";
}

/// <summary>清单一行的结论：第几行、哪一栏（整行的为 <c>null</c>）、违反什么、怎么办。</summary>
public sealed record RowFinding(ListPlace Place, Finding Finding)
{
    /// <summary>哪一栏的名称；整行的为 <c>null</c>。</summary>
    public string? Column => Finding.Where.Count > 0 ? OrganField.Label(Finding.Where[0]) : null;

    public override string ToString() => $"{Place}{(Column is null ? "" : $"　{Column}")}　{Finding}";
}
