using Gongkai.Core.People;

namespace Gongkai.Web.SignIn;

/// <summary>弱口令表（data/weak-passwords.txt），随程序发布。</summary>
public static class WeakPasswords
{
    private static readonly Lazy<PasswordStrength> Loaded = new(() => new PasswordStrength(Words()));

    public static PasswordStrength Strength => Loaded.Value;

    private static HashSet<string> Words()
    {
        using var stream = typeof(WeakPasswords).Assembly.GetManifestResourceStream("weak-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
