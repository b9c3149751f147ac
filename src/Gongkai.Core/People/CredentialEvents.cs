using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>登录凭据已变更。</summary>
[EventType("credential.changed", 1, "变更登录凭据", StandsAlone = true)]
public sealed record CredentialChanged([property: Field("变更")] CredentialChange Change) : Event;
