using System.Globalization;
using Gongkai.Core.Catalogue;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>起草的表单：各栏都照填写的文字原样带着，读不懂的也不丢。</summary>
public sealed class ItemForm
{
    public string? Title { get; set; }

    public string? Kind { get; set; }

    public string? DocumentNumber { get; set; }

    public string? FormedOn { get; set; }

    public string? Basis { get; set; }

    public string? Topic { get; set; }

    public string? Genre { get; set; }

    public string? Audience { get; set; }

    public string? Summary { get; set; }

    public string? Keywords { get; set; }

    public string? JointOrgans { get; set; }

    public IReadOnlyList<string>? Channels { get; set; }

    public string? EffectiveOn { get; set; }

    public string? ExpiresOn { get; set; }

    public string? AmendedOn { get; set; }

    public string? Interprets { get; set; }

    public string? Body { get; set; }

    /// <summary>各份附件公开的名称，按附件的号；空的照从前的。</summary>
    public IDictionary<string, string?> FileNames { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>对警告的说明，按规则的编号。</summary>
    public IDictionary<string, string?> Explanations { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    public static ItemForm Of(ItemContent content) => new()
    {
        Title = content.Title,
        Kind = ItemKindName.Of(content.Kind).Key,
        DocumentNumber = content.DocumentNumber,
        FormedOn = FormText.Day(content.FormedOn),
        Basis = content.Basis,
        Topic = content.Topic,
        Genre = content.Genre,
        Audience = content.Audience,
        Summary = content.Summary,
        Keywords = content.Keywords,
        JointOrgans = content.JointOrgans,
        Channels = [.. content.Channels.Select(channel => ChannelName.Of(channel).Key)],
        EffectiveOn = FormText.Day(content.EffectiveOn),
        ExpiresOn = FormText.Day(content.ExpiresOn),
        AmendedOn = FormText.Day(content.AmendedOn),
        Interprets = content.Interprets?.ToString(CultureInfo.InvariantCulture),
        Body = content.Body,
        FileNames = content.Files.ToDictionary(file => Key(file), file => (string?)file.Name, StringComparer.Ordinal),
        Explanations = content.Explanations.ToDictionary(one => one.Rule, one => (string?)one.Text, StringComparer.Ordinal),
    };

    /// <summary>一条规则的说明；没有则为 <c>null</c>。</summary>
    public string? ExplanationOf(string rule) => Explanations.TryGetValue(rule, out var written) ? written : null;

    /// <summary>装成一稿；读不懂的日期、号记在 <paramref name="state"/> 里，别的照收。</summary>
    /// <param name="basis">从前的一稿：有哪些附件照它，名称照表单。</param>
    public ItemContent Read(ItemContent basis, ModelStateDictionary state) => basis with
    {
        Title = FormText.Line(Title) ?? "",
        Kind = ItemKindName.Find(Kind)?.Kind ?? ItemKind.Ordinary,
        DocumentNumber = FormText.Line(DocumentNumber),
        FormedOn = FormText.Date(FormedOn, $"Form.{nameof(FormedOn)}", "成文日期", state),
        Basis = DisclosureBasis.Find(Basis)?.Code ?? "",
        Topic = FormText.Line(Topic) ?? "",
        Genre = FormText.Line(Genre),
        Audience = FormText.Line(Audience),
        Summary = FormText.Line(Summary) ?? "",
        Keywords = FormText.Line(Keywords),
        JointOrgans = FormText.Line(JointOrgans),
        Channels = [.. ChannelName.All.Where(channel => Channels?.Contains(channel.Key, StringComparer.Ordinal) == true).Select(channel => channel.Channel)],
        EffectiveOn = FormText.Date(EffectiveOn, $"Form.{nameof(EffectiveOn)}", "施行日期", state),
        ExpiresOn = FormText.Date(ExpiresOn, $"Form.{nameof(ExpiresOn)}", "有效期至", state),
        AmendedOn = FormText.Date(AmendedOn, $"Form.{nameof(AmendedOn)}", "修改日期", state),
        Interprets = Number(state),
        Body = PastedText.Tidy(Body),
        Files = [.. basis.Files.Select(file => file with { Name = NameOf(file) })],
        Explanations = [.. Explanations.Where(one => !string.IsNullOrWhiteSpace(one.Value)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new ItemExplanation(one.Key, one.Value!.Trim()))],
    };

    private string NameOf(ItemFile file) =>
        FileNames.TryGetValue(Key(file), out var written) && FormText.Line(written) is { } name ? PublicName.Of(name, file.Extension) : file.Name;

    private static string Key(ItemFile file) => file.Attachment.ToString(CultureInfo.InvariantCulture);

    private long? Number(ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(Interprets))
            return null;
        if (long.TryParse(Interprets.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        state.AddModelError("Form.Interprets", $"所解读的信息填了“{Interprets.Trim()}”，应为它在本机关的序号，如 4");
        return null;
    }
}
