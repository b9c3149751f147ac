using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Organs;

public sealed class IdentifySiteTests
{
    [Theory]
    [InlineData("3301000001", false, "")]
    [InlineData("33010", false, "网站标识码应为 10 位数字")]
    [InlineData("3301000001", true, "演示站不写网站标识码和备案号，请空着")]
    public void The_code_of_the_site_has_ten_digits_and_is_none_of_a_demonstration(string code, bool isDemonstration, string message) =>
        Told(new SiteIdentity { SiteCode = code }, isDemonstration).ShouldBe(message);

    [Fact]
    public void A_private_telephone_is_not_published() => Told(new SiteIdentity { Telephone = "13800138000" }).ShouldNotBeEmpty();

    [Fact]
    public void What_is_blank_is_not_written_and_what_is_the_same_is_not_saved() =>
        Told(new SiteIdentity { Sponsor = "  ", Street = "" }).ShouldBe("与现在的相同，没有改动，不必保存");

    private static string Told(SiteIdentity identity, bool isDemonstration = false)
    {
        var scene = new Scene(Actor.Self(1), DateTimeOffset.UnixEpoch, new DateOnly(2026, 3, 2), new Dictionary<Subject, History>(), [new OrganTree([], isDemonstration)]) { Subject = SiteIdentity.Subject };
        return new IdentifySite(identity).Decide(scene) is Blocked<Decision>(var findings) ? string.Join('；', findings.Select(finding => finding.Message)) : "";
    }
}
