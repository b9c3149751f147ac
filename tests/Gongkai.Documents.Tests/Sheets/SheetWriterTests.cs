using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Tests.Sheets;

public sealed class SheetWriterTests
{
    private static readonly string?[] Awkward =
    [
        null, "91350100M000100Y43", "000123", "123456789012345678", "=1+1", "+86 379", "-5", "@SUM(A1)", "甲\n乙", " 前后有空格 ", "\t制表", "a,b;\"c\"", "<b>&amp;", "_x000D_",
        "_X0041_ 与 _x_", "𠮷野家", "2024-01-30", "1E5", "TRUE", "'引号", "\u200B零宽", "ＡＢＣ１２３", "0.30000000000000004", "😀",
    ];

    [Fact]
    public void Every_text_comes_back_as_it_was()
    {
        var form = Written.Form("机关", [.. Awkward.Select(text => new[] { "首列", text, "末列" })]);

        var sheet = SheetReader.Read(Written.Bytes(form)).Sheets.ShouldHaveSingleItem();

        sheet.Name.ShouldBe("机关");
        sheet.Rows[0].Cells.ShouldBe(["列1", "列2", "列3"]);
        sheet.Rows.Skip(1).Select(row => row[1]).ShouldBe(Awkward);
        sheet.Rows.Select(row => row.Number).ShouldBe(Enumerable.Range(1, Awkward.Length + 1));
    }

    [Fact]
    public void Random_tables_come_back_as_they_were() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new System.Random(seed);
            var forms = Enumerable.Range(1, random.Next(1, 4)).Select(i => Written.Form($"表{i}", RandomRows(random))).ToArray();

            var workbook = SheetReader.Read(Written.Bytes(forms));

            workbook.Notes.ShouldBeEmpty();
            workbook.Sheets.Select(sheet => sheet.Name).ShouldBe(forms.Select(form => form.Name));
            foreach (var (form, sheet) in forms.Zip(workbook.Sheets))
                Rows(sheet).ShouldBe(form.Rows.Select((row, i) => Line(i + 2, row)).Where(line => line.Contains('|', StringComparison.Ordinal)));
        }));

    [Fact]
    public void The_file_is_valid_Open_XML_with_a_frozen_bold_heading_and_lists_to_choose_from()
    {
        var bytes = Written.Bytes(
            [new SheetForm("机关", [new("机关代码", 22) { IsRequired = true, Help = "18 位。" }, new("层级") { Choices = ["县级", "街道"] }], [["00123", "=街道"]])],
            ["请勿改动标题行。"]);

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();

        var sheet = Part(bytes, "xl/worksheets/sheet1.xml");
        sheet.ShouldContain("state=\"frozen\"");
        sheet.ShouldContain("'填写说明'!$E$2:$E$3");
        sheet.ShouldNotContain("<x:f>");
        Part(bytes, "xl/worksheets/sheet2.xml").ShouldContain("请勿改动标题行。");
    }

    [Fact]
    public void The_second_sheet_says_how_to_fill_in()
    {
        var bytes = Written.Bytes([new SheetForm("机关", [new("机关代码") { IsRequired = true, Help = "18 位。" }, new("层级") { Choices = ["县级", "街道"] }], [])], ["一行一个机关。"]);

        var guide = SheetReader.Read(bytes).Sheets[1];

        guide.Name.ShouldBe("填写说明");
        guide.Rows.Select(row => string.Join('|', row.Cells)).ShouldBe(
        [
            "工作表|栏目|是否必填|怎么填|可选值：层级",
            "|||一行一个机关。|县级",
            "机关|机关代码|必填|18 位。|街道",
            "机关|层级|选填",
        ]);
    }

    [Theory]
    [InlineData("2024/01:汇总*[一]?", "2024 01 汇总  一")]
    [InlineData("", "Sheet")]
    [InlineData("'甲'", "甲")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void A_sheet_gets_a_name_that_the_spreadsheet_program_takes(string wanted, string name) =>
        SheetReader.Read(Written.Bytes(Written.Form(wanted, ["甲"]))).Sheets.Single().Name.ShouldBe(name);

    [Fact]
    public void Sheets_of_one_name_are_told_apart() =>
        SheetReader.Read(Written.Bytes(Written.Form("表", ["甲"]), Written.Form("表", ["乙"]))).Sheets.Select(sheet => sheet.Name).ShouldBe(["表", "表2"]);

    [Fact]
    public void The_same_table_gives_the_same_bytes() =>
        Written.Bytes(Written.Form("表", ["甲"])).ShouldBe(Written.Bytes(Written.Form("表", ["甲"])));

    [Fact]
    public void Ten_thousand_rows_are_written_and_read_in_modest_memory()
    {
        string?[] row = ["91350100M000100Y43", "云川市滨河区青禾街道办事处", "青禾街道", "滨青", "街道", "派出机关", "DEMO00002", "滨河区人民政府", "qinghe", "0379-63312345", "青禾路12号", "9:00—17:00", "471000", "qh@example.gov.cn", null];
        var form = new SheetForm("机关", [.. row.Select((_, i) => new FormColumn($"列{i}"))], Enumerable.Repeat(row, 10_000));
        using var counted = new MemoryStream();

        var start = GC.GetAllocatedBytesForCurrentThread();
        SheetWriter.Write(counted, [form]);
        var written = GC.GetAllocatedBytesForCurrentThread() - start;
        var workbook = SheetReader.Read(counted.ToArray());
        var read = GC.GetAllocatedBytesForCurrentThread() - start - written;

        workbook.Sheets[0].Rows.Count.ShouldBe(10_001);
        TestContext.Current.TestOutputHelper?.WriteLine($"allocated in all: writing {written / 1e6:0} MB, reading {read / 1e6:0} MB, file {counted.Length / 1e6:0.0} MB");
        counted.Length.ShouldBeLessThan(4_000_000);
        written.ShouldBeLessThan(600_000_000);
        read.ShouldBeLessThan(400_000_000);
    }

    private static string?[][] RandomRows(System.Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Enumerable.Range(0, random.Next(1, 8)).Select(_ => RandomText(random)).ToArray()),
    ];

    private static string? RandomText(System.Random random)
    {
        if (random.Next(3) == 0)
            return Awkward[random.Next(Awkward.Length)];
        var text = new StringBuilder();
        for (var i = random.Next(0, 12); i > 0; i--)
        {
            var rune = random.Next(0x20, 0x3FFFF);
            if (Rune.IsValid(rune) && rune is not (>= 0x7F and < 0xA0) and not (0xFFFE or 0xFFFF) and not 0x85 and not 0x2028 and not 0x2029)
                text.Append(new Rune(rune).ToString());
        }

        return string.IsNullOrWhiteSpace(text.ToString()) ? null : text.ToString();
    }

    private static IEnumerable<string> Rows(Sheet sheet) => sheet.Rows.Skip(1).Select(row => Line(row.Number, row.Cells));

    private static string Line(int number, IReadOnlyList<string?> cells) =>
        $"{number}" + string.Concat(cells.Select((cell, i) => cell is null ? "" : $"|{i}:{cell}"));

    private static string Part(byte[] package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
