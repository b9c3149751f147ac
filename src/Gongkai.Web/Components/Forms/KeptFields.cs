namespace Gongkai.Web.Components.Forms;

/// <summary>可以再写回页面的各栏：防伪标记、口令、一次性验证码不写回。</summary>
public static class KeptFields
{
    private static readonly string[] Secret = ["Password", "Secret", "Token", "OneTimeCode"];

    public static IEnumerable<KeyValuePair<string, string>> Of(IFormCollection form) =>
        Of(form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")));

    public static IEnumerable<KeyValuePair<string, string>> Of(IEnumerable<KeyValuePair<string, string>> fields) =>
        fields.Where(field => !IsSecret(field.Key));

    /// <summary>两道下划线开头的是平台自己的，不是人填的。</summary>
    public static bool IsSecret(string name) => name.StartsWith("__", StringComparison.Ordinal) ||
        Secret.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
