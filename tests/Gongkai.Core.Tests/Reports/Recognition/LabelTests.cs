using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class LabelTests
{
    private static AnnualReport WithLabels(Func<string, string> change) => new BinheReport
    {
        Proactive = [Table(Changed(BinheReport.ProactiveRows(), change))],
        Requests = [Table(Changed([.. BinheReport.RequestHead, .. BinheReport.RequestRows()], change))],
        Remedies = [Table(Changed([.. BinheReport.RemedyHead, BinheReport.RemedyRow()], change))],
    }.Read();

    private static string[][] Changed(string[][] rows, Func<string, string> change) =>
        [.. rows.Select(row => row.Select(cell => cell.Any(c => c > 0x2E80) ? change(cell.Split('{')[0]) + (cell.Contains('{') ? cell[cell.IndexOf('{')..] : "") : cell).ToArray())];

    [Theory]
    [InlineData("（", "(", "）", ")")]
    [InlineData(".", "、", "、", "，")]
    [InlineData(".", "．", "、", ",")]
    [InlineData(".", ". ", "“", "\"")]
    [InlineData("其他", "其它", "：", ":")]
    [InlineData("（一）", "㈠", "1.", "⒈")]
    [InlineData("1.", "①", "2.", "2)")]
    [InlineData("政府信息", "政府\u200B信息", "申请", "申\u00A0请")]
    [InlineData("人", "\u2F08", "行政", "⾏政")]
    public void Brackets_digits_and_punctuation_of_any_width_are_the_same(string a, string b, string c, string d)
    {
        var report = WithLabels(label => label.Replace(a, b).Replace(c, d));
        report.ShouldHold(BinheFigures.Expected());
        report.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Spaces_inside_labels_do_not_matter()
    {
        var report = WithLabels(label => string.Join('\u3000', label.AsEnumerable()));
        report.ShouldHold(BinheFigures.Expected());
        report.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Line_breaks_inside_labels_do_not_matter() =>
        WithLabels(label => label.Length > 4 ? label.Insert(4, "\n") : label).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void Labels_without_enumerators_are_found() =>
        WithLabels(label => label.TrimStart('一', '二', '三', '四', '五', '六', '七', '八', '（', '）', '、', '.', '1', '2', '3', '4', '5', '6', '7', '8')).ShouldHold(BinheFigures.Expected());

    [Fact]
    public void Traditional_labels_are_found()
    {
        const string Simplified = "总计结转处理请数额业机构组织务与无属于当关规范许罚强费万条监问题进内执后书认确补缴纳别纠维审现制发号办单项开报类护权产众类获举复议诉讼总况动";
        const string Characters = "總計結轉處理請數額業機構組織務與無屬於當關規範許罰強費萬條監問題進內執後書認確補繳納別糾維審現製發號辦單項開報類護權產眾類獲舉復議訴訟總況動";
        var report = WithLabels(label => string.Concat(label.Select(c => Simplified.IndexOf(c) is >= 0 and var i ? Characters[i] : c)));
        report.ShouldHold(BinheFigures.Expected());
    }

    [Theory]
    [InlineData("行政事业性收费", "行政事业型收费", "T2.R6")]
    [InlineData("行政事业性收费", "行政事业收费", "T2.R6")]
    [InlineData("2.其他法律行政法规禁止公开", "2.其他法律行政止公开", "T3.R3.3.2")]
    [InlineData("3.危及“三安全一稳定”", "3.危急“三安全一稳定”", "T3.R3.3.3")]
    [InlineData("8.属于行政查询事项", "8.属于行政查寻事项", "T3.R3.3.8")]
    [InlineData("1.信访举报投诉类申请", "1.信访举报投诉申请", "T3.R3.5.1")]
    [InlineData("四、结转下年度继续办理", "四、结转下年度继续办里", "T3.R4")]
    public void A_misspelt_label_is_understood_and_noted(string label, string misspelt, string where)
    {
        var report = WithLabels(text => text == label ? misspelt : text);
        report.ShouldHold(BinheFigures.Expected());
        var note = report.Notes.Single(note => note.Code == NoteCodes.LabelVariant);
        (note.Where, note.Message.Contains(misspelt), note.Message.Contains(label)).ShouldBe((where, true, true));
    }

    [Fact]
    public void The_old_name_of_normative_documents_is_understood_and_noted()
    {
        var report = WithLabels(text => text == "行政规范性文件" ? "规范性文件" : text);
        report.ShouldHold(BinheFigures.Expected());
        report.ShouldNote(NoteCodes.LabelVariant, "T2.R2");
    }

    [Fact]
    public void A_label_that_could_be_two_rows_is_neither()
    {
        var report = WithLabels(text => text == "1.属于国家秘密" ? "1.属于四家秘密的" : text == "6.属于四类过程性信息" ? "6.属于过程内部事务信息" : text);
        report.At("T3.R3.3.5.C1").ShouldBe(5);
        report.At("T3.R3.3.6.C1").ShouldBeNull();
        report.ShouldNote(NoteCodes.RowMissing, "T3.R3.3.6");
    }

    [Fact]
    public void The_enumerator_may_stand_in_a_cell_of_its_own()
    {
        var rows = BinheReport.RequestRows().Select(row =>
        {
            var label = row[^8];
            var stop = label.IndexOf('.');
            return stop > 0 ? [.. row[..^8], label[..(stop + 1)], label[(stop + 1)..], .. row[^7..]] : row;
        });
        new BinheReport { Requests = [Table([.. rows])] }.Read().ShouldHold(BinheFigures.Expected());
    }

    [Fact]
    public void A_label_may_be_broken_over_two_cells()
    {
        var rows = BinheReport.RequestRows();
        rows[3] = ["（二）部分公开", "（区分处理的，只计这一情形，不计其他情形）", .. rows[3][^7..]];
        rows[19] = ["5.要求行政机关确认或重", "新出具已获取信息", .. rows[19][^7..]];
        new BinheReport { Requests = [Table([.. BinheReport.RequestHead, .. rows])] }.Read().ShouldHold(BinheFigures.Expected());
    }
}
