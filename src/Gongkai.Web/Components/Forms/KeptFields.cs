namespace Gongkai.Web.Components.Forms;

/// <summary>可以再写回页面的各栏：防伪标记、口令、一次性验证码不写回。</summary>
public static class KeptFields
{
    private static readonly string[] Secret = ["Password", "Secret", "Token", "OneTimeCode"];

    public static IEnumerable<KeyValuePair<string, string>> Of(IFormCollection form) =>
        from field in form
        where !IsSecret(field.Key)
        from value in field.Value
        where value is not null
        select KeyValuePair.Create(field.Key, value);

    public static bool IsSecret(string name) =>
        Secret.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
