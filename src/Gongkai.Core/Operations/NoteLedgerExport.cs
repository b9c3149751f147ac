using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Operations;

/// <summary>把导出账本记在被导出的账上；导出全部账本的记在平台的账上。</summary>
/// <param name="Organ">哪个机关的账本；平台自身的为 <see cref="Subject.Platform"/>。</param>
public sealed record NoteLedgerExport(long Organ, LedgerExported Made) : Act
{
    public override ActKind Kind => Exports.Ledger;

    public override Subject On => Subject.New(Organ, Kind.SubjectKind);

    public override Outcome<Decision> Decide(Scene scene) => new Allowed<Decision>(Decision.Of(scene.Subject, Made));
}

/// <summary>已导出账本；没有写的条件不限。</summary>
/// <param name="Act">行为的名称。</param>
/// <param name="Person">由谁办理的。</param>
/// <param name="Kind">对象的类别。</param>
[EventType("ledger.exported", 1, "导出账本", StandsAlone = true)]
public sealed record LedgerExported(
    [property: Field("格式")] string Format,
    [property: Field("范围")] string Scope,
    [property: Field("入账从")] DateOnly? From = null,
    [property: Field("入账到")] DateOnly? To = null,
    [property: Field("行为")] string? Act = null,
    [property: Field("人员", Refers = "person")] long? Person = null,
    [property: Field("对象")] string? Kind = null,
    [property: Field("第几条")] long? Number = null) : Event;
