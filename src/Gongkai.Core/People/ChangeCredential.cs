using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>变更登录凭据：自己的由本人，别人的由管理员；新的口令、动态口令由存储同一事务写下，账上只记变更。</summary>
public sealed record ChangeCredential(long Person, ActKind What) : Act
{
    public override ActKind Kind => What;

    public override Subject On => Credential.SubjectOf(Person);

    public override Outcome<Decision> Decide(Scene scene)
    {
        var findings = CredentialRules.Check(What, Person, scene.Who, Credential.From(scene.History), scene.View<Staff>(), scene.Today).ToList();
        return findings.Count > 0
            ? new Blocked<Decision>(findings)
            : new Allowed<Decision>(Decision.Of(On, new CredentialChanged(Change)));
    }

    private CredentialChange Change =>
        What == CredentialActs.SetPassword ? CredentialChange.PasswordSet
        : What == CredentialActs.Enrol ? CredentialChange.SecondFactorEnrolled
        : What == CredentialActs.RenewRecoveryCodes ? CredentialChange.RecoveryCodesRenewed
        : What == CredentialActs.UseRecoveryCode ? CredentialChange.RecoveryCodeUsed
        : What == CredentialActs.RemoveSecondFactor ? CredentialChange.SecondFactorRemoved
        : What == CredentialActs.RevokeSessions ? CredentialChange.SessionsRevoked
        : CredentialChange.Invited;
}
