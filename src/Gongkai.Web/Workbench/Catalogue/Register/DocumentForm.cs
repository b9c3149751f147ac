using System.Globalization;
using Gongkai.Core.Catalogue.Register;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Workbench.Catalogue.Register;

/// <summary>登记和认定的表单；照填写的文字原样带着，读不懂的也不丢。</summary>
public sealed class DocumentForm
{
    public string? Title { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Genre { get; set; }

    public string? Origin { get; set; }

    public string? MadeOn { get; set; }

    public string? ChangedOn { get; set; }

    public string? Unit { get; set; }

    /// <summary>公开属性；空的为未认定。</summary>
    public string? Attribute { get; set; }

    public string? Ground { get; set; }

    /// <summary>认定的理由。</summary>
    public string? Reason { get; set; }

    public static DocumentForm Of(OfficialDocument? document) => new()
    {
        Title = document?.Content.Title,
        DocumentNumber = document?.Content.DocumentNumber,
        Genre = document?.Content.Genre,
        Origin = DocumentOriginName.Of(document?.Content.Origin ?? DocumentOrigin.Made).Key,
        MadeOn = Day(document?.Content.MadeOn),
        ChangedOn = Day(document?.Content.ChangedOn),
        Unit = document?.Content.Unit?.ToString(CultureInfo.InvariantCulture),
        Attribute = document?.Judgement is { } judgement ? DisclosureTypeName.Of(judgement.Attribute).Key : null,
        Ground = document?.Judgement?.Ground is { } ground ? WithholdingGroundName.Of(ground).Key : null,
        Reason = document?.Judgement?.Reason,
    };

    /// <summary>装成登记的各栏；读不懂的日期记在 <paramref name="state"/> 里，为 <c>null</c>。</summary>
    public DocumentContent? Content(ModelStateDictionary state)
    {
        var (made, changed) = (Date(MadeOn, nameof(MadeOn), "形成日期", state), Date(ChangedOn, nameof(ChangedOn), "变更日期", state));
        if (made is null && string.IsNullOrWhiteSpace(MadeOn))
            state.AddModelError($"Form.{nameof(MadeOn)}", "没有填形成日期，20 个工作日由它起算");
        return !state.IsValid ? null : new DocumentContent
        {
            Title = Line(Title) ?? "",
            DocumentNumber = Line(DocumentNumber),
            Genre = Genre ?? "",
            Origin = DocumentOriginName.Find(Origin)?.Origin ?? DocumentOrigin.Made,
            MadeOn = made!.Value,
            ChangedOn = changed,
            Unit = long.TryParse(Unit, NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null,
        };
    }

    /// <summary>装成认定；没有选公开属性的为 <c>null</c>。</summary>
    public AttributeJudgement? Judgement() => DisclosureTypeName.Find(Attribute) is not { Attribute: var attribute } ? null : new AttributeJudgement
    {
        Attribute = attribute,
        Ground = WithholdingGroundName.Find(Ground)?.Ground,
        Reason = attribute == DisclosureType.Proactive || string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(),
    };

    private static string? Line(string? text) => PastedText.Tidy(text).Replace('\n', ' ').Replace('\t', ' ').Trim() is { Length: > 0 } line ? line : null;

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Date(string? written, string field, string label, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;
        if (DateOnly.TryParseExact(written.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        state.AddModelError($"Form.{field}", $"{label}填了“{written.Trim()}”，应写作年-月-日，如 2026-03-02");
        return null;
    }
}
