using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Operations;

/// <summary>把换过钥匙记在平台的账上。</summary>
public sealed record NoteKeyRotation(KeyRotated Rotated) : Act
{
    public override ActKind Kind => OperationActs.NoteKeyRotation;

    public override Subject On => Subject.New(Subject.Platform, Kind.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene) => new Allowed<Decision>(Decision.Of(scene.Subject, Rotated));
}

/// <summary>已换用新钥匙。</summary>
/// <param name="Lost">同时认定丢失的钥匙；没有的为 <c>null</c>。</param>
[EventType("key.rotated", 1, "更换钥匙")]
public sealed record KeyRotated([property: Field("新钥匙")] long Number, [property: Field("认定丢失的钥匙")] string? Lost) : Event;
