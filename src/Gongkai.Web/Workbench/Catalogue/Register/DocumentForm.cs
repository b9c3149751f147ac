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
        MadeOn = FormText.Day(document?.Content.MadeOn),
        ChangedOn = FormText.Day(document?.Content.ChangedOn),
        Unit = document?.Content.Unit?.ToString(CultureInfo.InvariantCulture),
        Attribute = document?.Judgement is { } judgement ? DisclosureTypeName.Of(judgement.Attribute).Key : null,
        Ground = document?.Judgement?.Ground is { } ground ? WithholdingGroundName.Of(ground).Key : null,
        Reason = document?.Judgement?.Reason,
    };

    /// <summary>装成登记的各栏；没有填、读不懂的日期记在 <paramref name="state"/> 里，代以那一天，好把别的错误一起说出来。</summary>
    public DocumentContent Content(ModelStateDictionary state, DateOnly otherwise)
    {
        var (made, changed) = (FormText.Date(MadeOn, $"Form.{nameof(MadeOn)}", "形成日期", state), FormText.Date(ChangedOn, $"Form.{nameof(ChangedOn)}", "变更日期", state));
        if (made is null && string.IsNullOrWhiteSpace(MadeOn))
            state.AddModelError($"Form.{nameof(MadeOn)}", "没有填形成日期，20 个工作日由它起算");
        return new DocumentContent
        {
            Title = FormText.Line(Title) ?? "",
            DocumentNumber = FormText.Line(DocumentNumber),
            Genre = Genre ?? "",
            Origin = DocumentOriginName.Find(Origin)?.Origin ?? DocumentOrigin.Made,
            MadeOn = made ?? otherwise,
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
}
