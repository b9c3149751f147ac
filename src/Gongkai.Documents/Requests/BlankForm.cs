using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Documents.Reports.Writing.Word;

namespace Gongkai.Documents.Requests;

/// <summary>空白的政府信息公开申请表：只有《条例》第二十九条的三项，打印出来手写。</summary>
public static class BlankForm
{
    /// <summary>个人信息怎样处理，写在表的下面。</summary>
    public const string Promise = "所填的个人信息只用于办理这件申请，依法保存，到期删除；您可以查阅、更正。请附身份证明的复印件；委托他人的，附授权委托书。";

    /// <summary>一行：要填什么，格子里印着什么。</summary>
    /// <param name="IsTall">留多几行。</param>
    public sealed record Line(string Label, string Inside, bool IsTall = false);

    public static IReadOnlyList<Line> Lines { get; } =
    [
        new("申请人类别", "□自然人　□商业企业　□科研机构　□社会公益组织　□法律服务机构　□其他"),
        new("姓名或者单位名称", ""),
        new("身份证件号码，或者统一社会信用代码", ""),
        new("联系电话", ""),
        new("通信地址、邮政编码", ""),
        new("电子邮箱", ""),
        new("代理人或者监护人的姓名、证件号码、电话（没有的不填）", ""),
        new("所需信息的名称、文号，或者便于查询的其他特征", "", IsTall: true),
        new("要求的形式", "□纸质　□电子文档　□查阅、抄录"),
        new("获取的途径", "□当面领取　□邮寄　□电子邮件"),
        new("申请人签名或者盖章、日期", ""),
        new("受理号、收到日期（由机关填写）", ""),
    ];

    /// <summary>写成 Word 文档。</summary>
    public static void Write(string organ, string? street, string? telephone, Stream output)
    {
        var place = street is null ? "本机关的政府信息公开工作机构" : street;
        WordDocumentWriter.Write(
            "政府信息公开申请表",
            organ,
            [
                WordText.Paragraph("政府信息公开申请表", WordStyles.Title),
                WordText.Paragraph($"向{organ}提出", WordStyles.Body),
                Table(),
                WordText.Paragraph($"当面提交或者邮寄到：{place}{(telephone is null ? "" : $"，电话 {telephone}")}。不收申请费，不必说明用途。", WordStyles.Body),
                WordText.Paragraph(Promise, WordStyles.Body),
            ],
            output);
    }

    private static Table Table()
    {
        const int label = 2800;
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = $"{WordPage.TextWidth}", Type = TableWidthUnitValues.Dxa },
                WordTable.Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                WordTable.Margins()),
            new TableGrid(new GridColumn { Width = $"{label}" }, new GridColumn { Width = $"{WordPage.TextWidth - label}" }));
        foreach (var line in Lines)
        {
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit(), new TableRowHeight { Val = line.IsTall ? 2600u : 560u, HeightType = HeightRuleValues.AtLeast }),
                Cell(line.Label, label),
                Cell(line.Inside, WordPage.TextWidth - label)));
        }

        return table;
    }

    private static TableCell Cell(string text, int width) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        WordText.Paragraph(text, WordStyles.TableLabel));
}
