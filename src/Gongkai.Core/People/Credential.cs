using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>登录凭据：口令、动态口令（第二种鉴别）、恢复码。凭据自身不入账，账上只记何时由谁作了什么变更。</summary>
/// <param name="Person">人员编号。</param>
/// <param name="HasPassword">已经设了口令。</param>
/// <param name="HasSecondFactor">已经绑定动态口令。</param>
public sealed record Credential(long Person, bool HasPassword = false, bool HasSecondFactor = false)
{
    /// <summary>类别键；号就是人员编号。</summary>
    public const string SubjectKind = "credential";

    public static Subject SubjectOf(long person) => new(Subject.Platform, SubjectKind, person);

    /// <summary>由履历推出；从来没有变更的，什么都还没有设。</summary>
    public static Credential From(History history) =>
        history.Fold<Credential>((credential, entry) => Next(credential ?? new Credential(history.Subject.Number), entry))
        ?? new Credential(history.Subject.Number);

    private static Credential Next(Credential credential, Entry entry) => entry.Fact is not CredentialChanged(var change) ? credential : change switch
    {
        CredentialChange.PasswordSet => credential with { HasPassword = true },
        CredentialChange.SecondFactorEnrolled => credential with { HasSecondFactor = true },
        CredentialChange.SecondFactorRemoved => credential with { HasSecondFactor = false },
        _ => credential,
    };
}
