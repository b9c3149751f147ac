using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Catalogue;

public sealed class ItemChecksTests
{
    private static readonly DateOnly On = new(2026, 3, 2);

    private readonly ItemOffice office = new();

    [Fact]
    public void A_sound_notice_has_no_findings() => Findings(ItemOffice.Notice).ShouldBeEmpty();

    [Fact]
    public void Everything_the_catalogue_demands_is_asked_for_at_once() =>
        Findings(new ItemContent { Channels = [] }).Select(finding => finding.Where[0]).ShouldBe(
            ["Title", "FormedOn", "Basis", "Topic", "Summary", "Channels", "Body"]);

    [Theory]
    [InlineData("云滨政〔2026〕5号", null)]
    [InlineData("第711号", null)]
    [InlineData("云滨政[2026]5号", "六角括号")]
    [InlineData("云滨政（2026）5号", "六角括号")]
    [InlineData("云滨政〔2026〕第5号", "不写“第”")]
    [InlineData("云滨政〔2026〕05号", "不补 0")]
    [InlineData("五号文", "写法不对")]
    [InlineData("云滨政〔2025〕5号", "文号的年份是 2025")]
    public void A_document_number_has_its_form(string number, string? fault)
    {
        var findings = Findings(ItemOffice.Notice with { DocumentNumber = number });

        if (fault is null)
            findings.ShouldBeEmpty();
        else
            findings.ShouldHaveSingleItem().Message.ShouldContain(fault);
    }

    [Theory]
    [InlineData("身份证号 11010519491231002X", "PII-ID18", Severity.Error)]
    [InlineData("身份证号 110105194912310021", "PII-ID18", Severity.Warning)]
    [InlineData("请联系 13800138000", "PII-MOBILE", Severity.Error)]
    [InlineData("投诉电话 0379-63312345", "PII-TEL", Severity.Warning)]
    [InlineData("机密★10年", "SEC-MARK", Severity.Error)]
    [InlineData("后台口令：Admin@2023x", "SEC-KEY", Severity.Error)]
    public void Personal_data_marks_and_keys_are_found_in_the_text(string line, string rule, Severity severity)
    {
        var finding = Findings(ItemOffice.Notice with { Body = line }).ShouldHaveSingleItem();

        (finding.Rule, finding.Severity).ShouldBe((rule, severity));
        finding.Message.ShouldNotContain("11010519491231002X");
    }

    [Fact]
    public void Attachments_that_the_text_names_are_there()
    {
        var naming = ItemOffice.Notice with { Body = "现予通报。\n附件：\n1.检查汇总表\n2.整改台账" };

        Findings(naming).ShouldHaveSingleItem().Message.ShouldContain("列了 2 件附件，实有 0 件");
        Findings(ItemOffice.Notice with { Body = "名单详见附件。" }).ShouldHaveSingleItem().Rule.ShouldBe("ITEM-FILES");
        Findings(ItemOffice.Notice with { Body = "附件：检查汇总表" }).ShouldHaveSingleItem().Rule.ShouldBe("ITEM-FILES");
    }

    [Fact]
    public void An_attachment_is_examined_before_it_goes_out_and_seen_where_it_cannot_be_read()
    {
        var content = ItemOffice.Notice with { Files = [new ItemFile(7, "检查汇总表", ".pdf", "application/pdf", 100)] };
        var item = new DisclosureItem { Subject = DisclosureItem.SubjectOf(office.Organ, 1), Versions = [] };

        Findings(content, item).ShouldHaveSingleItem().Message.ShouldContain("还没有检测");
        Findings(content, item with { Examinations = [new(7, [new("PII-ID18", IsCertain: true, "隐藏的工作表有公民身份号码 110105********002X")], [])] }).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
        var scan = item with { Examinations = [new(7, [], ["第 1 页是图片"])] };
        Findings(content, scan).ShouldHaveSingleItem().Message.ShouldContain("请打开核看");
        Findings(content, scan with { Seen = [7] }).ShouldBeEmpty();
    }

    [Fact]
    public void Signature_and_metadata_agree()
    {
        Findings(ItemOffice.Notice with { Body = "现予通报。\n示例机关DEMO1\n2026年2月25日" }).ShouldHaveSingleItem().Message.ShouldContain("落款的日期是 2026-02-25");
        Findings(ItemOffice.Notice with { Body = "现予通报。\n别的机关\n2026年2月26日" }).ShouldHaveSingleItem().Message.ShouldContain("落款的机关是“别的机关”");
        Findings(ItemOffice.Notice with { Body = "现予通报。\n别的机关\n2026年2月26日", JointOrgans = "别的机关" }).ShouldBeEmpty();
    }

    [Fact]
    public void Late_publication_is_a_warning_that_wants_a_word_and_a_correction_is_not_late()
    {
        var late = ItemOffice.Notice with { FormedOn = new DateOnly(2026, 1, 5), Body = "检查情况。" };
        Findings(late).ShouldHaveSingleItem().Rule.ShouldBe("REG-26");

        office.Published();
        Findings(late, office.Item()).ShouldBeEmpty();

        var number = office.Save(late);
        office.Platform.Rules(office.Drafter, new SubmitItem(office.Item(number))).ShouldBe(["ITEM-EXPLAINED"]);
        office.Save(late with { Explanations = [new("REG-26", "等待上级核定")] }, number);
        office.Submit(number);
    }

    [Fact]
    public void A_street_makes_no_rules_and_a_normative_document_has_number_and_date()
    {
        Findings(ItemOffice.Notice with { Kind = ItemKind.GovernmentRule, EffectiveOn = On }).ShouldHaveSingleItem().Rule.ShouldBe("ITEM-POWER");
        Findings(ItemOffice.Notice with { Kind = ItemKind.NormativeDocument }).Select(finding => finding.Rule).ShouldBe(["ITEM-VALIDITY", "ITEM-DOCNO"]);
    }

    [Fact]
    public void Twenty_workdays_after_27_September_2023_is_31_October() =>
        PublicationClock.DueOn(new DateOnly(2023, 9, 27), WorkdayCalendar.Shipped).ShouldBe(new DateOnly(2023, 10, 31));

    [Fact]
    public void The_text_knows_headings_tables_and_signature()
    {
        var blocks = ItemBody.Blocks("各社区：\n一、总体要求\n（一）目标\n一、这是一句以序号开头的话。\n小区\t工期\n青禾路12号院\t90天\t备注\n青禾街道办事处\n2023年2月20日");

        blocks.OfType<TextBlock>().Select(block => block.Kind).ShouldBe(
            [BlockKind.Paragraph, BlockKind.Heading, BlockKind.Subheading, BlockKind.Paragraph, BlockKind.Signature, BlockKind.Signature]);
        blocks.OfType<TableBlock>().ShouldHaveSingleItem().Rows.Select(row => string.Join('|', row)).ShouldBe(["小区|工期|", "青禾路12号院|90天|备注"]);
    }

    private IReadOnlyList<Finding> Findings(ItemContent content, DisclosureItem? item = null) =>
        ItemChecks.Of(content, new ItemPlace(office.Platform.Tree.Find(office.Organ)!, item, Other: null, new CatalogueSetting(), WorkdayCalendar.Shipped), On);
}
