using Gongkai.Core.Ledger;

namespace Gongkai.Core.Catalogue.Register;

/// <summary>登记了一件公文，公开属性可以同时认定。</summary>
/// <param name="Judgement">还没有认定的为 <c>null</c>。</param>
[EventType("document.registered", 1, "登记公文")]
public sealed record DocumentRegistered([property: Field("内容")] DocumentContent Content, [property: Field("认定")] AttributeJudgement? Judgement) : Event;

/// <summary>认定了公开属性；以后一次为准，从前的都在账上。</summary>
[EventType("document.decided", 1, "认定公开属性", StandsAlone = true)]
public sealed record DocumentDecided([property: Field("认定")] AttributeJudgement Judgement) : Event;

/// <summary>改了登记的各栏；写了变更日期的，20 个工作日重新起算。</summary>
[EventType("document.changed", 1, "更改登记", StandsAlone = true)]
public sealed record DocumentChanged([property: Field("内容")] DocumentContent Content) : Event;

/// <summary>由一条信息公开它；以后一次为准。</summary>
/// <param name="Item">信息的号，同一机关。</param>
[EventType("document.linked", 1, "对应信息", StandsAlone = true)]
public sealed record DocumentLinked([property: Field("信息", Refers = DisclosureItem.SubjectKind)] long Item) : Event;

/// <summary>登记错了的注销；理由见本条，号不复用。</summary>
[EventType("document.cancelled", 1, "注销登记", StandsAlone = true)]
public sealed record DocumentCancelled : Event;
