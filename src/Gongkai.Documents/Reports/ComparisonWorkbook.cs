using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Reports;

/// <summary>比对的结果写成电子表格：“数字”一格一行，只列不同的；“文字”从头到尾并排，不同的写明在哪一段、相似度多少。</summary>
public static class ComparisonWorkbook
{
    private const int Wide = 60;

    /// <param name="names">两份的叫法，写在表头上。</param>
    public static void Write(AnnualReport old, AnnualReport @new, (string Old, string New) names, Stream output)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var comparison = ReportComparison.Of(old, @new);
        SheetWriter.Write(output,
        [
            new SheetForm("数字", [new("单元格", 44), new("地址", 14), new(names.New), new(names.Old), new("增减"), new("增减 %")], comparison.Cells.Select(Row)),
            new SheetForm(
                "文字",
                [new("部分", 36), new("结果", 10), new("相似度", 10), new($"{names.Old}第几段", 14), new($"{names.New}第几段", 14), new(names.Old, Wide), new(names.New, Wide)],
                from section in comparison.Preface is { } preface ? comparison.Sections.Prepend(preface) : comparison.Sections
                from run in TextRun.In(old, @new, section.Number)
                select Row(section.Number, run)),
        ]);
    }

    private static IReadOnlyList<string?> Row(CellChange change) =>
        [change.Cell.Name, change.Cell.Text, Number(change.New) ?? "空白", Number(change.Old) ?? "空白", Number(change.Difference), Number(change.Percent)];

    private static IReadOnlyList<string?> Row(int section, TextRun run) =>
    [
        section == 0 ? Section.NameOf(0) : Section.StatutoryHeading(section),
        run.IsSame ? "没有不同" : run.Old.Length == 0 ? "增加" : run.New.Length == 0 ? "删去" : "改写",
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(run.Similarity * 100)}%"),
        run.OldParagraph == 0 ? null : run.OldParagraph.ToString(CultureInfo.InvariantCulture),
        run.Paragraph == 0 ? null : run.Paragraph.ToString(CultureInfo.InvariantCulture),
        run.Old,
        run.New,
    ];

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
