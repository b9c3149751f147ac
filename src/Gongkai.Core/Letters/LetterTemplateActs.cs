using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Letters;

/// <summary>机关另写了一种文书的模板，成为新的一版；此后定稿的用它，已经定稿的不变。</summary>
[EventType("letter-template.saved", 1, "改写文书模板", StandsAlone = true)]
public sealed record LetterTemplateSaved([property: Field("文书")] LetterKind Kind, [property: Field("模板")] string Text) : Event;

/// <summary>恢复内置的默认文字；从前各版仍在。</summary>
[EventType("letter-template.reset", 1, "恢复默认模板", StandsAlone = true)]
public sealed record LetterTemplateReset([property: Field("文书")] LetterKind Kind) : Event;

/// <summary>对文书模板的行为。</summary>
public static class LetterTemplateActs
{
    public static readonly ActKind View = new("letter-template.view", "查看文书模板", LetterTemplateRecord.SubjectKind, "LET-TEMPLATE");
    public static readonly ActKind Save = new("letter-template.save", "改写文书模板", LetterTemplateRecord.SubjectKind, "LET-TEMPLATE");
    public static readonly ActKind Reset = new("letter-template.reset", "恢复默认模板", LetterTemplateRecord.SubjectKind, "LET-TEMPLATE");
}

/// <summary>一个机关的一种文书的模板：各版与现行的。</summary>
public sealed record LetterTemplateRecord(LetterKind Kind)
{
    /// <summary>类别键；对象的号就是文书种类的数值。</summary>
    public const string SubjectKind = "letter-template";

    /// <summary>各版，由先到后。</summary>
    public IReadOnlyList<LetterTemplateVersion> Versions { get; init; } = [];

    /// <summary>现行的是内置的默认文字。</summary>
    public bool IsDefault => Versions is [] or [.., { Text: null }];

    /// <summary>履历的版本。</summary>
    public long Version { get; init; }

    /// <summary>现行的模板。</summary>
    public LetterTemplate Current => Versions is [.., { Text: { } text } last] ? new LetterTemplate(Kind, text, last.Number) : LetterTemplate.Default(Kind) with { Version = Versions.Count };

    public static Subject SubjectOf(long organ, LetterKind kind) => new(organ, SubjectKind, (long)kind);

    /// <summary>由履历推出；没有改写过的，一版也没有。</summary>
    public static LetterTemplateRecord From(History history)
    {
        var record = new LetterTemplateRecord((LetterKind)history.Subject.Number) { Version = history.Version };
        foreach (var entry in history.Facts)
        {
            record = entry.Fact switch
            {
                LetterTemplateSaved saved => record.With(entry, saved.Text),
                LetterTemplateReset => record.With(entry, text: null),
                _ => record,
            };
        }

        return record;
    }

    private LetterTemplateRecord With(Entry entry, string? text) =>
        this with { Versions = [.. Versions, new LetterTemplateVersion(Versions.Count + 1, text, entry.Who, entry.RecordedAt)] };
}

/// <summary>模板的一版；恢复默认的没有文字。</summary>
public sealed record LetterTemplateVersion(int Number, string? Text, Actor Who, DateTimeOffset At);

/// <summary>改写模板：占位、要件合规则，与现行的不同。</summary>
public sealed record SaveLetterTemplate(long Organ, LetterKind Letter, string Text) : Act
{
    public override ActKind Kind => LetterTemplateActs.Save;

    public override Subject On => LetterTemplateRecord.SubjectOf(Organ, Letter);

    public override Outcome<Decision> Decide(Scene scene)
    {
        var (template, current) = (new LetterTemplate(Letter, Text).Tidied(), LetterTemplateRecord.From(scene.History).Current);
        List<Finding> findings = [.. template.Check()];
        if (scene.View<OrganTree>().Find(Organ) is null)
            findings.Add(OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从机关列表进入"));
        if (findings.Count == 0 && template.Text == current.Tidied().Text)
            findings.Add(LetterRules.Break(LetterRules.Template, "与现行的模板相同，没有要保存的"));
        return Decision.Unless(findings, () => Decision.Of(scene.Subject, new LetterTemplateSaved(Letter, template.Text)));
    }
}

/// <summary>恢复内置的默认文字。</summary>
public sealed record ResetLetterTemplate(long Organ, LetterKind Letter) : Act
{
    public override ActKind Kind => LetterTemplateActs.Reset;

    public override Subject On => LetterTemplateRecord.SubjectOf(Organ, Letter);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        LetterTemplateRecord.From(scene.History).IsDefault ? [LetterRules.Break(LetterRules.Template, "现行的就是默认文字，不必恢复")] : [],
        () => Decision.Of(scene.Subject, new LetterTemplateReset(Letter)));
}
