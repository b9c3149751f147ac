namespace Gongkai.Web.SignIn;

/// <summary>浏览器自报的名称，说成人认得的：哪种浏览器、哪种系统。认不出的照写开头。</summary>
public static class Browser
{
    // The more particular first: almost every browser also claims to be Chrome and Safari.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger", "微信"), ("QQBrowser", "QQ 浏览器"), ("360SE", "360 浏览器"), ("Edg/", "Edge"), ("OPR/", "Opera"),
        ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("HarmonyOS", "鸿蒙"), ("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    public static string Of(string agent)
    {
        var parts = new[] { Find(Browsers, agent), Find(Systems, agent) }.OfType<string>().ToList();
        return parts.Count > 0 ? string.Join(" · ", parts) : agent.Length > 40 ? $"{agent[..40]}…" : agent;
    }

    private static string? Find((string Sign, string Name)[] known, string agent) =>
        known.FirstOrDefault(one => agent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
