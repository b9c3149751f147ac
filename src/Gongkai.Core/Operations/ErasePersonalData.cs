using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Operations;

/// <summary>删除个人信息：销毁内容和盐，账上只余号和摘要，链不受影响（个人信息保护法第四十七条）。须写明理由。</summary>
public sealed record ErasePersonalData(PersonalReference Reference) : Act
{
    public static readonly Rule Rule = new("PERSONAL-ERASE", Severity.Error, "删除个人信息须写明理由，只删一次", "个人信息保护法第四十七条");

    public override ActKind Kind => OperationActs.ErasePersonalData;

    public override Subject On => SubjectOf(Reference);

    public override IReadOnlyList<PersonalReference> Erases => [Reference];

    /// <summary>这份个人信息自己的对象：删除记在它的履历上。</summary>
    public static Subject SubjectOf(PersonalReference reference) => new(reference.Organ, OperationActs.ErasePersonalData.SubjectKind, reference.Number);

    public override Outcome<Decision> Decide(Scene scene) =>
        Reason is null ? Block("请写明为什么删除：保存期限届满、本人要求，或者收集有误")
        : !scene.History.IsEmpty ? Block("这份个人信息已经删除过")
        : new Allowed<Decision>(Decision.Of(scene.Subject, new PersonalDataErased(Reference.Number)));

    private static Blocked<Decision> Block(string message) => new([new Finding(Rule.Id, Rule.Severity, [], Expected: null, Actual: null, message)]);
}

/// <summary>个人信息已删除。</summary>
[EventType("personal.erased", 1, "删除个人信息")]
public sealed record PersonalDataErased([property: Field("个人信息号")] long Number) : Event;
