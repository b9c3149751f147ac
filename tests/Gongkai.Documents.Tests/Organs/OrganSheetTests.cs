using System.Text;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Documents.Organs;
using Gongkai.Documents.Sheets;
using Gongkai.Documents.Tests.Sheets;

namespace Gongkai.Documents.Tests.Organs;

public sealed class OrganSheetTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var list = OrganListReader.Read(Bytes([OrganRows.Qinghe, OrganRows.Binhe], [OrganRows.Office, OrganRows.Archive]));

        list.Notes.ShouldBeEmpty();
        list.Organs.ShouldBe([OrganRows.Qinghe, OrganRows.Binhe]);
        list.Units.ShouldBe([OrganRows.Office, OrganRows.Archive]);
    }

    [Fact]
    public void The_blank_template_says_how_to_fill_in_and_offers_the_levels()
    {
        var workbook = SheetReader.Read(Bytes([], []));

        workbook.Sheets.Select(sheet => sheet.Name).ShouldBe(["机关", "内设机构", "填写说明"]);
        workbook.Sheets[0].Rows[0].Cells.Take(9).ShouldBe(["机关代码", "名称", "简称", "机关代字", "层级", "类型", "上级机关代码", "复议机关", "地址标识"]);
        workbook.Sheets[2].Rows.Select(row => row[4]).Take(4).ShouldBe(["可选值：层级", "国务院部门", "省级", "设区的市级"]);
        OrganSheet.Read(Bytes([], [])).Notes.Single().Message.ShouldBe("清单里没有一行机关或科室。请从标题行的下一行填起。");
    }

    [Fact]
    public void A_list_made_by_hand_is_understood()
    {
        var list = OrganSheet.Read(Encoding.UTF8.GetBytes("""
            滨河区单位信息表,,,,
            ,,,,
            序号,单位名称（全称）,*统一社会信用代码,联系人,电 话,邮编,上级机关代码,行政复议机关
            1, 青禾街道办事处　,９１３５０１００Ｍ０００１００Ｙ４３,张三,０３７９－６３３１２３４５ / 63312346,471 000,无,ＤＥＭＯ００００２
            ,,,,,,,
            2,滨河区人民政府,9135 0100 M000 100Y 43,,—,,/,云川市人民政府
            序号,单位名称（全称）,*统一社会信用代码,联系人,电 话,邮编,上级机关代码,行政复议机关
            """));

        list.Organs.ShouldBe(
        [
            new OrganRow { Row = 4, Code = "91350100M000100Y43", Name = "青禾街道办事处", Telephone = "0379-63312345 / 63312346", PostalCode = "471000", ReviewOrgan = "DEMO00002" },
            new OrganRow { Row = 6, Code = "91350100M000100Y43", Name = "滨河区人民政府", ReviewOrgan = "云川市人民政府" },
        ]);
        list.Notes.Select(note => note.Message).ShouldBe(
        [
            "表格第 3 行的栏目“序号”“联系人”认不出，没有读。如是清单需要的内容，请改用模板里的标题。",
            "表格缺少“层级”一栏。",
        ]);
    }

    [Fact]
    public void A_heading_twice_is_read_once_and_said()
    {
        var list = OrganSheet.Read(Encoding.UTF8.GetBytes("机关代码,名称,层级,单位名称\nDEMO00001,甲,街道,乙\n"));

        list.Organs.Single().Name.ShouldBe("甲");
        list.Notes.Single().Message.ShouldBe("表格第 1 行的栏目“单位名称”与前面的重复，只读了前面的一栏。");
        list.IsSound.ShouldBeTrue();
    }

    [Fact]
    public void A_foreign_sheet_beside_the_list_is_only_mentioned()
    {
        var bytes = Written.Bytes(
            new SheetForm("名单", [new("机关代码"), new("名称"), new("层级")], [["DEMO00001", "甲", "街道"]]),
            Written.Form("草稿", ["随手写的", "别的"]));

        var list = OrganSheet.Read(bytes);

        list.Organs.Count.ShouldBe(1);
        (list.Notes.Single().Severity, list.Notes.Single().Message).ShouldBe((Severity.Warning, "工作表“草稿”不是机关或内设机构的清单，没有读。"));
    }

    [Theory]
    [InlineData("", "READ-EMPTY")]
    [InlineData("你好", "ORG-LIST-HEADING")]
    [InlineData("%PDF-1.7", "READ-FORMAT")]
    [InlineData("机关代码,名称,层级\n", "ORG-LIST-EMPTY")]
    [InlineData("名称,层级\n甲,街道\n", "ORG-LIST-COLUMN")]
    public void What_is_not_a_list_is_said(string content, string code)
    {
        var list = OrganListReader.Read(Encoding.UTF8.GetBytes(content));

        list.IsSound.ShouldBeFalse();
        list.Notes.ShouldContain(note => note.Code == code && note.Severity == Severity.Error);
    }

    private static byte[] Bytes(IEnumerable<OrganRow> organs, IEnumerable<UnitRow> units)
    {
        using var stream = new MemoryStream();
        OrganSheet.Write(stream, organs, units);
        return stream.ToArray();
    }
}
