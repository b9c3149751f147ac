namespace Gongkai.Web.Components.Forms;

/// <summary>可以再写回页面的各栏：防伪标记、口令、一次性验证码不写回。</summary>
public static class KeptFields
{
    private static readonly string[] Secret = ["Password", "Secret", "Token", "OneTimeCode"];

    public static IEnumerable<KeyValuePair<string, string>> Of(IFormCollection form) =>
        Of(form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")));

    public static IEnumerable<KeyValuePair<string, string>> Of(IEnumerable<KeyValuePair<string, string>> fields) =>
        fields.Where(field => !IsSecret(field.Key));

    public static bool IsSecret(string name) =>
        Secret.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
