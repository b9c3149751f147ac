using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>结论里的各栏写给人看，并指到表单上的那一栏。</summary>
public static class ItemFields
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [nameof(ItemContent.Body)] = "正文",
        [nameof(ItemContent.Files)] = "附件",
        [nameof(ItemContent.Explanations)] = "对警告的说明",
    };

    private static readonly Dictionary<string, string> Labels =
        EventFields.Of(new ItemSaved(new ItemContent())).ToDictionary(field => field.Path[(field.Path.LastIndexOf('.') + 1)..], field => field.Label, StringComparer.Ordinal);

    public static IEnumerable<FindingPlace> Places(IReadOnlyList<string> where) => where.Select(field =>
        new FindingPlace(field, Names.GetValueOrDefault(field) ?? Labels.GetValueOrDefault(field) ?? field, FieldAnchor.Of($"Form.{field}")));
}
