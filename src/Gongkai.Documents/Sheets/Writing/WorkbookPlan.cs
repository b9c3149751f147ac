namespace Gongkai.Documents.Sheets.Writing;

/// <summary>要写的各张表单，加上“填写说明”。</summary>
internal sealed class WorkbookPlan
{
    private readonly IReadOnlyList<SheetForm> forms;
    private readonly IReadOnlyList<string> names;
    private readonly Guide? guide;

    public WorkbookPlan(IReadOnlyList<SheetForm> forms, IReadOnlyList<string> guideLines)
    {
        this.forms = forms;
        guide = Guide.Of(forms, guideLines);
        // 下拉列表按名称引用“填写说明”，所以它先占住这个名称，虽然排在最后。
        var distinct = SheetNames.Distinct([SheetWriter.GuideName, .. forms.Select(form => form.Name)]);
        names = guide is null ? [.. distinct.Skip(1)] : [.. distinct.Skip(1), distinct[0]];
    }

    public IEnumerable<(string Name, Action<Stream> Write)> Parts() => WorkbookParts.Of(
        [.. names.Select((name, i) => (name, i < forms.Count ? part => SheetPart.Write(part, forms[i], guide?.ChoicesOf(forms[i])) : (Action<Stream>)guide!.Write))]);
}
