using System.Text.Json;
using Gongkai.Core.Privacy;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Portal.Requests;

/// <summary>申请表上填的各栏，照人写的存；只问《条例》第二十九条的三项，不问用途。</summary>
public sealed class ApplicationForm
{
    public const string Self = "self";
    public const string ByAgent = "agent";
    public const string ByGuardian = "guardian";

    /// <summary>所需信息的描述。</summary>
    public string? Wanted { get; set; }

    /// <summary>提醒过的描述；再交同样的不再提醒。</summary>
    public string? Reminded { get; set; }

    /// <summary>申请人类别的键。</summary>
    public string? Kind { get; set; }

    /// <summary>本人填、代理人填、监护人填。</summary>
    public string? Acting { get; set; }

    public string? Name { get; set; }

    public string? Identity { get; set; }

    /// <summary>其他共同申请人，一行一名。</summary>
    public string? Others { get; set; }

    /// <summary>代理人或者监护人。</summary>
    public string? ForName { get; set; }

    public string? ForIdentity { get; set; }

    public string? Phone { get; set; }

    public string? Delivery { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public bool IsOrganisation => Kind is not null && Kind != ApplicantKindName.Of(ApplicantKind.NaturalPerson).Key;

    public bool HasRepresentative => Acting is ByAgent or ByGuardian;

    public static ApplicationForm Read(string? json) =>
        json is null ? new() : JsonSerializer.Deserialize<ApplicationForm>(json) ?? new();

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>装成登记申请的行为；各步都检查过的才可以。</summary>
    public RegisterApplication ToRegistration(long organ, string? applicantKey, bool hasMandate) =>
        new(organ, Channel.Online, ApplicantKindName.Find(Kind)!.Kind, ToParties(), applicantKey, Wanted!.Trim(), IsReceived: false)
        {
            Mandate = Acting != ByAgent ? Mandate.None : hasMandate ? Mandate.Held : Mandate.Missing,
        };

    public Parties ToParties()
    {
        var contact = new Party("", null, Trimmed(Phone), Trimmed(Address), Trimmed(Email));
        var first = new Party(Name!.Trim(), IdentityText.Tidy(Identity));
        var representative = HasRepresentative ? contact with { Name = ForName!.Trim(), Identity = IdentityText.Tidy(ForIdentity) } : null;
        IReadOnlyList<Party> principals = [representative is null ? contact with { Name = first.Name, Identity = first.Identity } : first, .. IdentityText.Others(Others)];
        return new Parties(principals, Acting == ByAgent ? representative : null, Acting == ByGuardian ? representative : null);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>身份证明号码：去掉空格，字母作大写；公民身份号码、统一社会信用代码核对校验码，抄错一位当场说出。</summary>
public static class IdentityText
{
    private const int Shortest = 5;
    private const int Longest = 30;

    public static string? Tidy(string? typed) =>
        string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant() is { Length: > 0 } tidy ? tidy : null;

    /// <summary>哪里不对；对的为 <c>null</c>。</summary>
    public static string? Problem(string? typed, bool isOrganisation) => Tidy(typed) switch
    {
        null => isOrganisation ? "请填写统一社会信用代码" : "请填写身份证件号码",
        { Length: < Shortest or > Longest } => "证件号码的位数不对，请照证件核对",
        { Length: 18 } code when isOrganisation && !CreditCode.IsValid(code) => "统一社会信用代码有一位不对，请照证照核对",
        { Length: 18 } number when !isOrganisation && number.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') < 0 && !IdentityNumber.IsValid(number) => "身份证号码有一位不对，请照证件核对",
        { Length: 16 or 17 or 19 } number when !isOrganisation && number.All(char.IsAsciiDigit) => "身份证号码应是 18 位，请照证件核对",
        _ => null,
    };

    /// <summary>共同申请人，一行一名：姓名，空格，证件号码。</summary>
    public static IEnumerable<Party> Others(string? text) =>
        from line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let words = line.Split([' ', '\u3000', '，', ','], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where words.Length > 0
        select new Party(words[0], words.Length > 1 ? Tidy(words[1]) : null);
}
