using System.Text.RegularExpressions;
using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>对外公布的联系方式和说明：写法正确，长短合适，不带个人的手机号码和身份号码。</summary>
public static partial class PublicContact
{
    private const int LineLength = 200;
    private const int HoursLength = 500;
    private const int IntroductionLength = 5000;

    public static IEnumerable<Finding> Check(OrganDescription description) =>
    [
        .. Text(description.DisclosureUnit, nameof(OrganRow.DisclosureUnit), LineLength),
        .. Text(description.Street, nameof(OrganRow.Street), LineLength),
        .. Shape(description.PostalCode, nameof(OrganRow.PostalCode), PostalCode(), "应为 6 位数字"),
        .. CheckTelephone(description.Telephone, nameof(OrganRow.Telephone)),
        .. CheckTelephone(description.Fax, nameof(OrganRow.Fax)),
        .. CheckEmail(description.Email),
        .. Text(description.OfficeHours, nameof(OrganRow.OfficeHours), HoursLength),
        .. Text(description.Introduction, nameof(OrganRow.Introduction), IntroductionLength),
    ];

    /// <summary>办公电话：一个或几个，带区号或 7 至 8 位，可有分机；也可以是 12345 之类的热线、400 号码。</summary>
    public static IEnumerable<Finding> CheckTelephone(string? text, string field)
    {
        if (PrivacyRules.CheckPublic(text, field, OrganField.Label(field)).ToList() is { Count: > 0 } personal)
            return personal;
        var isRight = text is null || text.Length <= LineLength && Separator().Split(text).All(one => Telephone().IsMatch(one.Trim()));
        return isRight ? [] : [Wrong(field, $"“{text}”不是办公电话的写法，应如 0379-63312345，几个之间用顿号隔开，分机写作 0379-63312345转801")];
    }

    private static IEnumerable<Finding> CheckEmail(string? text)
    {
        const string field = nameof(OrganRow.Email);
        // The part before @ may be somebody's mobile number.
        if (PrivacyRules.CheckPublic(text?.Split('@')[0], field, OrganField.Label(field)).ToList() is { Count: > 0 } personal)
            return personal;
        return Shape(text, field, Email(), "应如 qinghe@example.gov.cn");
    }

    private static IEnumerable<Finding> Shape(string? text, string field, Regex shape, string expected) =>
        text is null || (text.Length <= LineLength && shape.IsMatch(text)) ? [] : [Wrong(field, $"“{text}”{expected}")];

    private static IEnumerable<Finding> Text(string? text, string field, int longest) =>
    [
        .. text?.Length > longest ? [Wrong(field, $"有 {text.Length} 字，不超过 {longest} 字")] : Array.Empty<Finding>(),
        .. PrivacyRules.CheckPublic(text, field, OrganField.Label(field)),
    ];

    private static Finding Wrong(string field, string problem) => OrganRules.Break(OrganRules.Contact, field, $"{OrganField.Label(field)}{problem}");

    [GeneratedRegex(@"^[0-9]{6}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^(((\(?0[0-9]{2,3}\)?|\+86-?[0-9]{2,3})[- ]?)?[1-9][0-9]{6,7}((转|-|—|x|ext\.?) ?[0-9]{1,6})?|[48]00-?[0-9]{3}-?[0-9]{4}|(0[0-9]{2,3}-)?1[0-9]{2,4}|9[0-9]{4,5})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\s*[、，,；;/／]\s*| {2,}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Email();
}
