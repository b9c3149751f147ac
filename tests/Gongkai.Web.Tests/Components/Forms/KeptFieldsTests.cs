using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Tests.Components.Forms;

public sealed class KeptFieldsTests
{
    [Theory]
    [InlineData("Form.Name", false)]
    [InlineData("Form.CreditCode", false)]
    [InlineData("Form.Password", true)]
    [InlineData("NewPassword", true)]
    [InlineData("Form.OneTimeCode", true)]
    [InlineData("__RequestVerificationToken", true)]
    public void Passwords_codes_and_tokens_are_never_written_back(string name, bool secret) => KeptFields.IsSecret(name).ShouldBe(secret);
}
