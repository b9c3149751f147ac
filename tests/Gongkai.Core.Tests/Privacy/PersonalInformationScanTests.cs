using Gongkai.Core.Privacy;

namespace Gongkai.Core.Tests.Privacy;

public sealed class PersonalInformationScanTests
{
    [Theory]
    [InlineData("身份证号11010519491231002X，")]
    [InlineData("11010519491231002x")]
    [InlineData("440524188001010014")]
    [InlineData("号码：１１０１０５１９４９１２３１００２Ｘ。")]
    [InlineData("110105 19491231 002X")]
    [InlineData("110105-19491231-002X")]
    [InlineData("1101051949\u200B1231002X")]
    [InlineData("11010519491231\n002X")]
    public void A_valid_identity_number_is_certain(string text)
    {
        var found = PersonalInformationScan.In(text).ShouldHaveSingleItem();
        found.Rule.ShouldBe("PII-ID18");
        found.IsCertain.ShouldBeTrue();
        found.Masked.ShouldContain("********");
    }

    [Fact]
    public void A_wrong_check_digit_leaves_the_form_only() =>
        PersonalInformationScan.In("证件 110105194912310021。").ShouldHaveSingleItem().IsCertain.ShouldBeFalse();

    [Theory]
    [InlineData("电话13800138000")]
    [InlineData("联系人手机：138-0013-8000。")]
    [InlineData("138 0013 8000")]
    [InlineData("+86 138 0013 8000")]
    [InlineData("+8613800138000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("2023 13800138000")]
    [InlineData("联系电话：0379-63312345，13800138000")]
    [InlineData("Tel.13800138000.")]
    public void A_mobile_number_is_found_in_any_writing(string text)
    {
        var found = PersonalInformationScan.In(text).ShouldHaveSingleItem();
        found.Rule.ShouldBe("PII-MOBILE");
        found.Masked.ShouldBe("138****8000");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023年1月1日至12月31日")]
    [InlineData("0379-63312345")]
    [InlineData("12345678901")]
    [InlineData("收入13800138000元")]
    [InlineData("收入 13800138000 元")]
    [InlineData("138001380001")]
    [InlineData("DEMO13800138000")]
    [InlineData("13800138000.55")]
    [InlineData("http://www.example.gov.cn/t/13800138000.html")]
    [InlineData("010105194912310021")]
    [InlineData("110105194913310021")]
    [InlineData("990105194912310021")]
    [InlineData("统一社会信用代码91350100M000100Y43")]
    [InlineData("13-12-2023-123")]
    [InlineData("1 3 8 0 0 1 3 8 0 0 0")]
    public void Other_numbers_are_left_alone(string text) => PersonalInformationScan.In(text).ShouldBeEmpty();

    [Fact]
    public void The_place_in_the_original_text_is_kept()
    {
        const string Text = "请致电 138-0013-8000 咨询";
        var found = PersonalInformationScan.In(Text).Single();
        Text.Substring(found.Start, found.Length).ShouldBe("138-0013-8000");
    }

    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("91350100M000100Y44", false)]
    [InlineData("9135", false)]
    public void Credit_codes_have_a_check_character(string code, bool valid) => CreditCode.IsValid(code).ShouldBe(valid);
}
