using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Operations;

/// <summary>把导出登录记录记在平台的账上。</summary>
public sealed record NoteSignInExport(SignInsExported Made) : Act
{
    public override ActKind Kind => Exports.SignIns;

    public override Subject On => Subject.New(Subject.Platform, Kind.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene) => new Allowed<Decision>(Decision.Of(scene.Subject, Made));
}

/// <summary>已导出登录记录；没有写的条件不限。</summary>
/// <param name="Person">谁的登录；没有这个登录名的为 0。</param>
/// <param name="Result">哪种结果。</param>
[EventType("signin-log.exported", 1, "导出登录记录", StandsAlone = true)]
public sealed record SignInsExported(
    [property: Field("格式")] string Format,
    [property: Field("自")] DateOnly? From = null,
    [property: Field("至")] DateOnly? To = null,
    [property: Field("人员", Refers = "person")] long? Person = null,
    [property: Field("结果")] string? Result = null) : Event;
