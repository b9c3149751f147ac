using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>变更科室负责人：姓名是个人信息，封装后另存，账上只有引用；没有负责人的为 <c>null</c>。</summary>
public sealed record HeadUnit(long Organ, long Number, string? Name) : UnitAct(Organ, Number)
{
    /// <summary>用途，写在另存的个人信息上。</summary>
    public const string Purpose = "unit-head";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override ActKind Kind => UnitActs.Head;

    public override IReadOnlyList<PersonalContent> Personal =>
        Tidied is { } name ? [new PersonalContent(Purpose, JsonSerializer.Serialize(new Content(name), Options))] : [];

    private string? Tidied => Tidy.Line(Name);

    public override string Summary(Unit unit, OrganTree tree, DateOnly today) =>
        Tidied is { } name ? $"“{unit.Name.On(LegalDate ?? today)}”的负责人改为{name}" : $"“{unit.Name.On(LegalDate ?? today)}”不再有负责人";

    protected override IEnumerable<Finding> Check(Unit unit, OrganTree tree, DateOnly from)
    {
        if (Tidied is { Length: > 40 })
            yield return UnitRules.Break(UnitRules.Head, "Head", "负责人姓名不超过 40 字");
    }

    // Whether it is the same name cannot be told from the reference.
    protected override bool IsChange(Unit unit, DateOnly from) => Tidied is not null || unit.Head?.On(from) is not null;

    protected override Event Fact(Scene scene) => new UnitHeaded(scene.Personal.Count > 0 ? scene.Personal[0] : null);

    private sealed record Content(string Name);
}
