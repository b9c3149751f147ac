using Gongkai.Core.Letters;

namespace Gongkai.Web.Workbench.Requests.Letters;

/// <summary>一份拟稿的表单：填写的各项，另写的正文，附件一行一项。</summary>
public sealed class LetterForm
{
    public IDictionary<string, string?> Fields { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    public string? Text { get; set; }

    public string? Attachments { get; set; }

    public static LetterForm Of(LetterDraft draft, LetterTemplate template) => new()
    {
        Fields = draft.Fields.ToDictionary(field => field.Key.ToString(), field => (string?)field.Value, StringComparer.Ordinal),
        Text = draft.Text ?? template.Text,
        Attachments = string.Join('\n', draft.Attachments),
    };

    /// <summary>一项现在填的。</summary>
    public string? this[LetterField field] => Fields.TryGetValue(field.ToString(), out var text) ? text : null;

    /// <summary>读成拟稿；不认得的项不读。</summary>
    public LetterDraft Read(LetterTemplate template) => new LetterDraft(
        Text,
        Fields.Where(field => !string.IsNullOrWhiteSpace(field.Value) && Enum.TryParse<LetterField>(field.Key, out _)).ToDictionary(field => Enum.Parse<LetterField>(field.Key), field => field.Value!),
        (Attachments ?? "").ReplaceLineEndings("\n").Split('\n')).Tidied(template);
}
