using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Letters;

/// <summary>写文书所看的卷：机关、日历、这件的履历、申请人、申请内容、第三方。个人信息已经由另存处取来。</summary>
/// <param name="Case">这件的履历。</param>
/// <param name="Parties">各方；已经删除的为 <c>null</c>。</param>
/// <param name="Description">所需信息的描述；已经删除的为 <c>null</c>。</param>
/// <param name="ThirdParties">所征求的第三方，按征询的编号；其他机关来历的没有。</param>
public sealed record LetterFile(
    Organ Organ, OrganTree Tree, WorkdayCalendar Calendar, History Case, ApplicantKind ApplicantKind, Parties? Parties, string? Description, IReadOnlyDictionary<string, Party> ThirdParties)
{
    /// <summary>答复文书实际用的文号；还没有定稿的为 <c>null</c>，照签发时取得的。</summary>
    public string? AnswerNumber { get; init; }

    /// <summary>到那一条（含）为止的这件申请。</summary>
    public DisclosureCase At(long entry) => Case.Facts.TakeWhile(one => one.Number <= entry)
        .Aggregate(DisclosureCase.Blank, (one, step) => step.Fact is CaseFact fact ? one.After(fact, step.LegalDate) : one);

    /// <summary>第几条账目；没有则为 <c>null</c>。</summary>
    public Entry? Entry(long number) => Case.Facts.FirstOrDefault(entry => entry.Number == number);

    /// <summary>申请一方的各个姓名、名称。</summary>
    public IReadOnlyList<string> ApplicantNames => Parties is null ? [] : [.. new[] { Parties.Agent, Parties.Guardian }.Concat(Parties.Principals).OfType<Party>().Select(party => party.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>第三方的各个姓名、名称。</summary>
    public IReadOnlyList<string> ThirdPartyNames => [.. ThirdParties.Values.Select(party => party.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>现在的各份文书。</summary>
    public IReadOnlyList<DueLetter> Due => DueLetter.Of(Case);
}

/// <summary>一份文书的拟稿：经办人填写的各项，为这一份另写的正文，附件。没有写的用案件里的、模板的。</summary>
/// <param name="Text">另写的正文，每行一段；照模板的为 <c>null</c>。</param>
/// <param name="Fields">填写的各项。</param>
/// <param name="Attachments">附件的名称。</param>
public sealed record LetterDraft(string? Text, IReadOnlyDictionary<LetterField, string> Fields, IReadOnlyList<string> Attachments)
{
    /// <summary>用途，写在另存的内容上。</summary>
    public const string Purpose = "letter-draft";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>什么也没有写。</summary>
    public static LetterDraft Blank { get; } = new(null, new Dictionary<LetterField, string>(), []);

    /// <summary>整理：空白的作没有写，写得与模板一样的正文不另存。</summary>
    public LetterDraft Tidied(LetterTemplate template)
    {
        var text = Text is null ? "" : new LetterTemplate(template.Kind, Text).Tidied().Text;
        return new(
            text.Length == 0 || text == template.Tidied().Text ? null : text,
            Fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)).ToDictionary(field => field.Key, field => field.Value.ReplaceLineEndings("\n").Trim()),
            [.. Attachments.Select(name => name.Trim()).Where(name => name.Length > 0)]);
    }

    /// <summary>写的是不是一样。</summary>
    public bool IsSameAs(LetterDraft other) =>
        Text == other.Text && Attachments.SequenceEqual(other.Attachments, StringComparer.Ordinal)
        && Fields.Count == other.Fields.Count && Fields.All(field => other.Fields.TryGetValue(field.Key, out var value) && value == field.Value);

    /// <summary>要封存的内容：自由文字里可能有个人信息。</summary>
    public PersonalContent ToContent() => new(Purpose, JsonSerializer.Serialize(this, Options));

    /// <summary>读出封存的内容；没有的、已删除的作没有写。</summary>
    public static LetterDraft Read(string? json)
    {
        try
        {
            return json is null ? Blank : JsonSerializer.Deserialize<LetterDraft>(json, Options) ?? Blank;
        }
        catch (JsonException)
        {
            return Blank;
        }
    }
}
