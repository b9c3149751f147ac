using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Web.SignIn;

/// <summary>新口令，写两遍。</summary>
public sealed class NewPassword
{
    public string? Password { get; set; }

    public string? Again { get; set; }

    /// <summary>两遍一致，强度够，不含本人的登录名和所在机关的名称。</summary>
    public IEnumerable<Finding> Check(Person person, Staff staff, OrganTree tree)
    {
        var names = staff.Posts.Where(post => post.Person == person.Id).Select(post => tree.Find(post.Organ)?.Name.Latest).OfType<OrganName>();
        return Check(person.SignInName, names.SelectMany(name => new[] { name.Full, name.Brief }).OfType<string>());
    }

    public IEnumerable<Finding> Check(string signInName, IEnumerable<string> organNames)
    {
        if (Again != Password)
            yield return new Finding(CredentialRules.Password.Id, CredentialRules.Password.Severity, [nameof(Again)], Expected: null, Actual: null, "两次写的口令不一样");
        foreach (var finding in WeakPasswords.Strength.Check(Passwords.Plain(Password ?? ""), signInName, organNames))
            yield return finding with { Where = [nameof(Password)] };
    }
}
