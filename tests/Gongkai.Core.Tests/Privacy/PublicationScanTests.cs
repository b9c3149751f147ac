using System.Diagnostics;
using Gongkai.Core.Privacy;

namespace Gongkai.Core.Tests.Privacy;

public sealed class PublicationScanTests
{
    [Theory]
    [InlineData("身份证号11010519491231002X", "PII-ID18", true, "110105********002X")]
    [InlineData("证件 110105194912310021。", "PII-ID18", false, "110105********0021")]
    [InlineData("居住证 810000199408230021", "PII-ID18", true, "810000********0021")]
    [InlineData("电话13800138000", "PII-MOBILE", true, "138****8000")]
    [InlineData("旧证号110105491231002。", "PII-ID15", false, "110105******002")]
    [InlineData("电话 0379-63312345", "PII-TEL", false, "0379-****2345")]
    [InlineData("电话（０３７９）６３３１２３４５", "PII-TEL", false, "0379-****2345")]
    [InlineData("01012345678转 010-6331 2345", "PII-TEL", false, "010-****2345")]
    [InlineData("卡号4111111111111111", "PII-BANK", true, "************1111")]
    [InlineData("卡号 4111 1111 1111 1111", "PII-BANK", true, "************1111")]
    [InlineData("6222020000000000000", "PII-BANK", true, "************0000")]
    [InlineData("护照号E12345678", "PII-PASSPORT", false, "E1*****78")]
    [InlineData("持护照（EA1234567）入境", "PII-PASSPORT", false, "EA*****67")]
    [InlineData("H12345678", "PII-HKMT", false, "H1*****78")]
    [InlineData("台胞证号码12345678", "PII-HKMT", false, "12*****78")]
    [InlineData("车牌豫A12345", "PII-PLATE", false, "豫A***45")]
    [InlineData("豫A·D12345", "PII-PLATE", false, "豫A***45")]
    [InlineData("豫Ａ １２３４５", "PII-PLATE", false, "豫A***45")]
    [InlineData("邮箱zhangsan@example.com。", "PII-EMAIL", false, "z***@example.com")]
    [InlineData("邮箱ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ", "PII-EMAIL", false, "z***@example.com")]
    [InlineData("住某路12号3栋2单元501室", "PII-ADDR", false, "住某路****")]
    [InlineData("青禾村3组12号2户", "PII-ADDR", false, "青禾村****")]
    public void Each_kind_is_found_and_masked(string text, string rule, bool isCertain, string masked)
    {
        var found = PublicationScan.In(text).ShouldHaveSingleItem();
        (found.Rule, found.IsCertain, found.Masked).ShouldBe((rule, isCertain, masked));
    }

    [Theory]
    [InlineData("")]
    [InlineData("统一社会信用代码91350100M000100Y43")]
    [InlineData("统一社会信用代码：９１３５０１００Ｍ０００１００Ｙ４３")]
    [InlineData("组织机构代码00001434-9")]
    [InlineData("组织机构代码D2143569-X")]
    [InlineData("4111111111111112")]
    [InlineData("6222020000000000001")]
    [InlineData("国药准字H20051234")]
    [InlineData("项目编号C20240101")]
    [InlineData("证号12345678")]
    [InlineData("E12345678")]
    [InlineData("京BABCDE")]
    [InlineData("云A平台")]
    [InlineData("公务邮箱qh@binhe.yunchuan.gov.cn")]
    [InlineData("2023年1月1日至12月31日共发布32条")]
    [InlineData("第20131231号")]
    [InlineData("预算1286.47万元，占63.312345%")]
    [InlineData("青禾路12号院改造项目")]
    [InlineData("第一组第二组")]
    [InlineData("滨政公开〔2024〕12号")]
    [InlineData("http://www.example.gov.cn/t20240130_4111111111111111.html")]
    public void Public_codes_and_ordinary_numbers_are_left_alone(string text) => PublicationScan.In(text).ShouldBeEmpty();

    [Fact]
    public void The_organs_own_telephones_are_known()
    {
        PublicationScan.In("咨询电话：（0379）63312345", ["0379-63312345"]).ShouldBeEmpty();
        PublicationScan.In("咨询电话：0379-63312346", ["0379-63312345"]).ShouldHaveSingleItem();
    }

    [Fact]
    public void Several_in_one_text_are_told_apart_and_keep_their_places()
    {
        const string Text = "张某，身份证１１０１０５１９４９１２３１００２Ｘ，手机138-0013-8000，卡号6222 0200 0000 0000 000，住青禾路12号3栋2单元501室";

        var found = PublicationScan.In(Text);

        found.Select(one => (one.Rule, Text.Substring(one.Start, one.Length))).ShouldBe(
        [
            ("PII-ID18", "１１０１０５１９４９１２３１００２Ｘ"),
            ("PII-MOBILE", "138-0013-8000"),
            ("PII-BANK", "6222 0200 0000 0000 000"),
            ("PII-ADDR", "住青禾路12号3栋2单元501室"),
        ]);
    }

    [Theory]
    [InlineData("00001434-9", true)]
    [InlineData("000014349", true)]
    [InlineData("D2143569-X", true)]
    [InlineData("D2143569-1", false)]
    [InlineData("0000143-9", false)]
    public void Organization_codes_have_a_check_character(string code, bool isValid) => OrganizationCode.IsValid(code).ShouldBe(isValid);

    [Theory]
    [InlineData("4111111111111111", true)]
    [InlineData("6222020000000000000", true)]
    [InlineData("4111111111111112", false)]
    [InlineData("6222020000000000001", false)]
    [InlineData("1111111111111117", false)]
    public void Bank_cards_have_a_check_digit(string number, bool isValid) => BankCard.IsValid(number).ShouldBe(isValid);

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("13800138000")]
    [InlineData("0379-63312345 ")]
    [InlineData("4111 ")]
    [InlineData("12号3栋")]
    [InlineData("a@b.")]
    [InlineData("路")]
    [InlineData("豫A")]
    public void A_long_text_takes_time_in_proportion_only(string piece)
    {
        PublicationScan.In(piece);
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        PublicationScan.In(text);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), piece);
    }
}
