using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Letters;

/// <summary>文书：一份写成的公文，印在纸上的全部内容（GB/T 9704-2012；办理规程 §4）。定稿之后封存，不再由模板重写。</summary>
/// <param name="Organ">发文机关的全称，标题和落款用。</param>
public sealed record Letter(LetterKind Kind, string Organ)
{
    /// <summary>用途，写在另存的内容上。</summary>
    public const string Purpose = "letter";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>文书号；还没有取得的、不编号的为 <c>null</c>。</summary>
    public string? Number { get; init; }

    /// <summary>抬头；送达回证没有。</summary>
    public LetterParagraph? Addressee { get; init; }

    /// <summary>正文各段。</summary>
    public IReadOnlyList<LetterParagraph> Body { get; init; } = [];

    /// <summary>救济告知；不写的为 <c>null</c>。</summary>
    public string? Remedy { get; init; }

    /// <summary>附件的名称，依次。</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>附注：联系部门和办公电话。</summary>
    public string? Contact { get; init; }

    /// <summary>成文日期；还没有确定的为 <c>null</c>。</summary>
    public DateOnly? Date { get; init; }

    /// <summary>所附的回执，印在另一页；没有的为空。</summary>
    public IReadOnlyList<string> Slip { get; init; } = [];

    /// <summary>文书的名称。</summary>
    [JsonIgnore]
    public string Name => LetterKindName.Of(Kind).Name;

    /// <summary>标题：机关全称和文书名称。</summary>
    [JsonIgnore]
    public string Title => Organ + Name;

    /// <summary>还有没有填的。</summary>
    [JsonIgnore]
    public bool HasGaps => Paragraphs.Any(paragraph => paragraph.Runs.Any(run => run.IsGap));

    /// <summary>抬头和正文各段。</summary>
    [JsonIgnore]
    public IEnumerable<LetterParagraph> Paragraphs => Addressee is null ? Body : [Addressee, .. Body];

    /// <summary>正文（不含抬头）写进了这一项。</summary>
    public bool Has(LetterField field) => Body.Any(paragraph => paragraph.Runs.Any(run => run.Field == field && !run.IsGap && run.Text.Trim().Length > 0));

    /// <summary>遮住看不到的侧面。</summary>
    public Letter Seen(Func<Facet, bool> maySee) => this with { Addressee = Addressee?.Seen(maySee), Body = [.. Body.Select(paragraph => paragraph.Seen(maySee))] };

    /// <summary>逐行的文字，读回来核对用。</summary>
    [JsonIgnore]
    public IEnumerable<string> Lines =>
    [
        Title, .. Number is null ? Array.Empty<string>() : [Number], .. Paragraphs.Select(paragraph => paragraph.Text), .. Remedy is null ? Array.Empty<string>() : [Remedy],
        .. Attachments, .. Contact is null ? Array.Empty<string>() : [Contact], .. Slip,
    ];

    /// <summary>要封存的内容。</summary>
    public PersonalContent ToContent() => new(Purpose, JsonSerializer.Serialize(this, Options));

    /// <summary>读出封存的内容；已删除或不认得的为 <c>null</c>。</summary>
    public static Letter? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<Letter>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
