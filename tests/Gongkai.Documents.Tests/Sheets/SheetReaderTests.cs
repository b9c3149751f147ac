using System.Text;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;
using Gongkai.Documents.Tests.Reports.Readers;

namespace Gongkai.Documents.Tests.Sheets;

public sealed class SheetReaderTests
{
    [Theory]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("1286.47", "0.00", "1286.47")]
    [InlineData("1E+21", "General", "1000000000000000000000")]
    [InlineData("7600", "000000", "007600")]
    [InlineData("471000", "General", "471000")]
    [InlineData("-3", "General", "-3")]
    [InlineData("0", "General", "0")]
    [InlineData("45321", "yyyy-mm-dd", "2024-01-30")]
    [InlineData("45321", "yyyy\"年\"m\"月\"d\"日\"", "2024-01-30")]
    [InlineData("45321.5", "yyyy/m/d h:mm", "2024-01-30T12:00:00")]
    [InlineData("0.375", "h:mm", "09:00:00")]
    public void Numbers_and_dates_become_plain_text(string value, string format, string text) =>
        Only(Xlsx.Of($"<row r=\"1\"><c s=\"0\"><v>{value}</v></c></row>", Xlsx.Formats(format))).Rows[0][0].ShouldBe(text);

    [Fact]
    public void A_formula_is_read_as_the_value_last_saved() =>
        Only(Xlsx.Of("<row r=\"1\"><c><f>SUM(1,2)</f><v>3</v></c><c t=\"str\"><f>A1</f><v>甲</v></c><c t=\"b\"><v>1</v></c></row>")).Rows[0].Cells.ShouldBe(["3", "甲", "TRUE"]);

    [Fact]
    public void A_cell_showing_an_error_is_blank() =>
        Only(Xlsx.Of("<row r=\"1\"><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"str\"><v>甲</v></c></row>")).Rows[0].Cells.ShouldBe([null, "甲"]);

    [Fact]
    public void Shared_and_rich_text_are_read() =>
        Only(Xlsx.Of("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>", shared: "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si>")).Rows[0].Cells.ShouldBe(["甲", "乙丙"]);

    [Fact]
    public void An_18_digit_code_typed_as_a_number_is_reported_where_it_stands()
    {
        var workbook = SheetReader.Read(Xlsx.Of("<row r=\"5\"><c r=\"B5\"><v>123456789012345678</v></c></row>"));

        var note = workbook.Notes.ShouldHaveSingleItem();
        (note.Code, note.Severity, note.Where).ShouldBe(("READ-LONG-NUMBER", Severity.Error, "表!B5"));
        note.Message.ShouldContain("文本格式");
    }

    [Fact]
    public void Blank_rows_are_left_out_and_row_numbers_are_those_on_the_screen()
    {
        var sheet = Only(Xlsx.Of(Xlsx.Row(2, "甲", " ", "乙", "　") + Xlsx.Row(4, "", "") + Xlsx.Row(7, "丙")));

        sheet.Rows.Select(row => row.Number).ShouldBe([2, 7]);
        sheet.Rows[0].Cells.ShouldBe(["甲", null, "乙"]);
        sheet.Rows[0][9].ShouldBeNull();
        sheet.Rows[1].Place("机关代码").ShouldBe("第 7 行，机关代码");
    }

    [Fact]
    public void What_is_hidden_is_read_and_said()
    {
        var workbook = SheetReader.Read(Xlsx.Of(
        [
            ("明", "", "<cols><col min=\"2\" max=\"2\" width=\"0\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c t=\"str\"><v>甲</v></c><c t=\"str\"><v>乙</v></c></row><row r=\"2\" hidden=\"1\"><c t=\"str\"><v>丙</v></c></row></sheetData>"),
            ("暗", "veryHidden", $"<sheetData>{Xlsx.Row(1, "丁")}</sheetData>"),
        ]));

        workbook.Sheets[0].Rows.Select(row => row.IsHidden).ShouldBe([false, true]);
        workbook.Sheets.Select(sheet => sheet.IsHidden).ShouldBe([false, true]);
        workbook.Notes.Select(note => note.Message).ShouldBe(
        [
            "工作表“明”有隐藏的行（第 2 行），内容已照读。",
            "工作表“明”有隐藏的列（B 列），内容已照读。",
            "工作表“暗”是隐藏的，内容已照读。",
        ]);
    }

    [Fact]
    public void Merged_cells_keep_their_text_at_the_upper_left()
    {
        var sheet = Only(Xlsx.Of(("表", "", $"<sheetData>{Xlsx.Row(1, "题", "")}{Xlsx.Row(2, "甲", "乙")}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>")));

        sheet.Merged.ShouldHaveSingleItem().ToString().ShouldBe("A1:B1");
        sheet.Rows[0].Cells.ShouldBe(["题"]);
    }

    [Fact]
    public void An_old_xls_is_read()
    {
        var sheet = Only(Xls.Of(["机关代码", "数"], ["00123", 0.1 + 0.2], ["91350100M000100Y43", 7.0]));

        sheet.Name.ShouldBe("机关");
        sheet.Rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["机关代码|数", "00123|0.3", "91350100M000100Y43|7"]);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_have_letters(int column, string letters) => CellPlace.ColumnName(column).ShouldBe(letters);

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty", [], "READ-EMPTY" },
        { "blank", "  \r\n"u8.ToArray(), "READ-EMPTY" },
        { "a Word document", Docx.Of("<w:p/>"), "READ-FORMAT" },
        { "an old Word document", CompoundFile.Of(("WordDocument", new byte[10])), "READ-FORMAT" },
        { "encrypted", CompoundFile.Of(("EncryptionInfo", new byte[10]), ("EncryptedPackage", new byte[10])), "READ-ENCRYPTED" },
        { "a page called .xls", "<html><table><tr><td>甲</td></tr></table></html>"u8.ToArray(), "READ-FORMAT" },
        { "a PDF", "%PDF-1.7\n1 0 obj"u8.ToArray(), "READ-FORMAT" },
        { "a picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0], "READ-FORMAT" },
        { "cut off", Xlsx.Of(Xlsx.Row(1, "甲"))[..300], "READ-DAMAGED" },
        { "no parts", Docx.Zip(("a.txt", "a")), "READ-FORMAT" },
        { "a broken workbook", Docx.Zip(("xl/workbook.xml", "<workbook"), ("a", "b")), "READ-DAMAGED" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_said_calmly(string what, byte[] content, string code)
    {
        var workbook = SheetReader.Read(content);

        workbook.IsReadable.ShouldBeFalse(what);
        var note = workbook.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe(code, what);
        note.Message.ShouldEndWith("。");
    }

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> Commas => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("机关代码,名称\r\n00123,青禾街道\r\n") },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("机关代码,名称\n00123,青禾街道")] },
        { "GB18030", Gbk.GetBytes("机关代码,名称\r\n00123,青禾街道\r\n") },
        { "UTF-16 from Excel", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("机关代码\t名称\r\n00123\t青禾街道\r\n")] },
        { "semicolons", Encoding.UTF8.GetBytes("sep=;\r\n机关代码;名称\r\n00123;青禾街道\r\n") },
        { "quotes", Encoding.UTF8.GetBytes("\"机关代码\",\"名称\"\r\n=\"00123\",\"青禾街道\",,\r\n,,\r\n") },
    };

    [Theory]
    [MemberData(nameof(Commas))]
    public void A_csv_is_read_in_any_usual_encoding(string what, byte[] content) =>
        Only(content).Rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["机关代码|名称", "00123|青禾街道"], what);

    [Fact]
    public void Quoted_cells_keep_their_commas_breaks_and_quotes() =>
        Only("a,\"b,\"\"c\"\"\nd\",e\n"u8.ToArray()).Rows.Single().Cells.ShouldBe(["a", "b,\"c\"\nd", "e"]);

    private static Sheet Only(byte[] content)
    {
        var workbook = SheetReader.Read(content);
        workbook.Sheets.Count.ShouldBe(1, string.Join('\n', workbook.Notes));
        return workbook.Sheets[0];
    }
}
