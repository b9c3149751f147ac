using Gongkai.Core.Organs;

namespace Gongkai.Core.Tests.Organs;

public sealed class PublicContactTests
{
    [Theory]
    [InlineData("0379-63312345")]
    [InlineData("037963312345")]
    [InlineData("（0379）63312345", false)]
    [InlineData("(0379)63312345")]
    [InlineData("010 65251234")]
    [InlineData("63312345")]
    [InlineData("0379-63312345转801")]
    [InlineData("0379-63312345-801")]
    [InlineData("0379-63312345、63312346")]
    [InlineData("0379-63312345 / 63312346")]
    [InlineData("12345")]
    [InlineData("0379-12345")]
    [InlineData("400-123-4567")]
    [InlineData("96333")]
    [InlineData("内线 801", false)]
    [InlineData("0379-6331234x", false)]
    [InlineData("0379-63312345、", false)]
    [InlineData("电话：63312345", false)]
    public void An_office_telephone_has_the_form_of_one(string text, bool right = true) =>
        PublicContact.Check(new() { Telephone = text }).Select(finding => finding.Rule).ShouldBe(right ? [] : ["ORG-CONTACT"]);

    [Theory]
    [InlineData("13800138000")]
    [InlineData("138 0013 8000")]
    [InlineData("0379-63312345、13800138000")]
    public void A_mobile_number_is_not_an_office_telephone(string text)
    {
        foreach (var description in new OrganDescription[] { new() { Telephone = text }, new() { Fax = text }, new() { OfficeHours = text }, new() { Introduction = $"联系人 {text}" } })
        {
            var finding = PublicContact.Check(description).ShouldHaveSingleItem();
            finding.Rule.ShouldBe("PII-MOBILE");
            finding.Message.ShouldContain("138****8000");
            finding.Message.ShouldNotContain("13800138000");
        }
    }

    [Theory]
    [InlineData("qinghe@example.gov.cn", null)]
    [InlineData("qing.he-1@sub.example.gov.cn", null)]
    [InlineData("qinghe", "ORG-CONTACT")]
    [InlineData("qinghe@", "ORG-CONTACT")]
    [InlineData("qinghe@local", "ORG-CONTACT")]
    [InlineData("a b@example.gov.cn", "ORG-CONTACT")]
    [InlineData("13800138000@163.com", "PII-MOBILE")]
    public void A_mailbox_has_the_form_of_one_and_is_not_a_mobile_number(string text, string? rule) =>
        PublicContact.Check(new() { Email = text }).Select(finding => finding.Rule).ShouldBe(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("471000", true)]
    [InlineData("47100", false)]
    [InlineData("四七一零零零", false)]
    public void A_postal_code_has_six_digits(string text, bool right) =>
        PublicContact.Check(new() { PostalCode = text }).Any().ShouldBe(!right);

    [Fact]
    public void A_credit_code_in_the_introduction_is_no_identity_number() =>
        PublicContact.Check(new() { Introduction = "统一社会信用代码 91350100M000100Y43" }).ShouldBeEmpty();

    [Fact]
    public void What_is_blank_is_not_checked() => PublicContact.Check(new()).ShouldBeEmpty();
}
