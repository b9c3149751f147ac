using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Operations;

/// <summary>把做过的一份备份记在平台的账上。</summary>
public sealed record NoteBackup(BackupTaken Taken) : Act
{
    public override ActKind Kind => OperationActs.NoteBackup;

    public override Subject On => Subject.New(Subject.Platform, Kind.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene) => new Allowed<Decision>(Decision.Of(scene.Subject, Taken));
}
