namespace Gongkai.Core.Organs.Importing;

/// <summary>清单的内设机构各行：按机关和名称辨认，没有的设立，已有的改电话和上级科室；空着的栏不改动。</summary>
internal sealed class UnitImportRows(IReadOnlyList<UnitRow> rows, OrganImportRows organs, ImportDraft draft)
{
    private readonly List<UnitRow> sound = [];

    public void Take()
    {
        KeepDistinct();
        foreach (var row in InOrder())
            Take(row);
    }

    private static ListPlace Place(UnitRow row) => new(ListPart.Units, row.Row);

    private void KeepDistinct()
    {
        var first = new Dictionary<(string?, string?), int>();
        foreach (var row in rows)
        {
            draft.Take(Place(row));
            if (first.TryAdd((row.OrganCode, row.Name), row.Row))
                sound.Add(row);
            else
                draft.Break(Place(row), UnitRules.Name, nameof(UnitRow.Name), $"与第 {first[(row.OrganCode, row.Name)]} 行相同，请删去一行");
        }
    }

    /// <summary>上级科室在前；互相循环的各报一条，不再往下办。</summary>
    private List<UnitRow> InOrder()
    {
        var ordered = new List<UnitRow>();
        var done = new HashSet<UnitRow>(ReferenceEqualityComparer.Instance);
        foreach (var row in sound)
        {
            var path = new List<UnitRow>();
            for (var next = row; next is not null && !done.Contains(next); next = ParentOf(next))
            {
                if (path.IndexOf(next) is >= 0 and var start)
                {
                    foreach (var circled in path[start..])
                        draft.Break(Place(circled), UnitRules.Parent, nameof(UnitRow.Parent), "上级科室互相循环，请改正其中一行；直属机关的留空");
                    done.UnionWith(path[start..]);
                    path = path[..start];
                    break;
                }

                path.Add(next);
            }

            path.Reverse();
            ordered.AddRange(path.Where(done.Add));
        }

        return ordered;
    }

    private UnitRow? ParentOf(UnitRow row) =>
        row.Parent is null ? null : sound.Find(other => other.OrganCode == row.OrganCode && other.Name == row.Parent);

    private void Take(UnitRow row)
    {
        if (row.OrganCode is not { } written)
        {
            draft.Break(Place(row), OrganRules.Exists, nameof(UnitRow.OrganCode), "没有填所属机关的代码");
            return;
        }

        if (draft.Find(written) is not { } organ)
        {
            // An organ that stands in the list and is wrong itself has its own finding.
            if (!organs.Has(written))
                draft.Break(Place(row), OrganRules.Exists, nameof(UnitRow.OrganCode), $"机关“{written}”不在平台上，也不在这份清单里，请核对代码");
            return;
        }

        if (row.Parent is { } parent && Open(draft.Tree, organ.Id, parent) is null)
        {
            draft.Break(Place(row), UnitRules.Parent, nameof(UnitRow.Parent), $"上级科室“{parent}”不在这个机关里，请核对名称，或添上它的一行");
            return;
        }

        var code = organ.Code.On(draft.From);
        if (Open(draft.Tree, organ.Id, row.Name ?? "") is { } existing)
            TakeChanges(row, existing, code);
        else
            draft.Create(Place(row), tree => Creation(row, tree, code));
    }

    private CreateUnit Creation(UnitRow row, OrganTree tree, string code)
    {
        var organ = tree.WithCode(code, draft.From)!.Id;
        return new CreateUnit(organ, new UnitCreated(row.Name ?? "", row.Parent is { } parent ? Open(tree, organ, parent)!.Number : null, row.Telephone, Order: null)) { LegalDate = draft.LegalDate };
    }

    private void TakeChanges(UnitRow row, Unit existing, string code)
    {
        var from = draft.From;
        if (row.Telephone is { } telephone && telephone != existing.Telephone.On(from))
        {
            draft.Change(
                Place(row),
                _ => new DescribeUnit(existing.Organ, existing.Number, telephone, existing.Order) { LegalDate = draft.LegalDate },
                new Change(OrganField.Label(nameof(UnitRow.Telephone)), existing.Telephone.On(from), telephone),
                unit => unit.With(new UnitDescribed(telephone, existing.Order), from));
        }

        if (row.Parent is { } parent && Open(draft.Tree, existing.Organ, parent)!.Number is var upper && upper != existing.Parent.On(from))
        {
            draft.Change(
                Place(row),
                tree => new MoveUnit(existing.Organ, existing.Number, Open(tree, tree.WithCode(code, from)!.Id, parent)!.Number) { LegalDate = draft.LegalDate },
                new Change(OrganField.Label(nameof(UnitRow.Parent)), NameOf(existing.Organ, existing.Parent.On(from)), parent),
                unit => unit.With(new UnitMoved(upper), from));
        }
    }

    private Unit? Open(OrganTree tree, long organ, string name) =>
        tree.UnitsOf(organ).FirstOrDefault(unit => unit.IsOpen(draft.From) && unit.Name.On(draft.From) == name);

    private string? NameOf(long organ, long? unit) => unit is { } number ? draft.Tree.FindUnit(organ, number)?.Name.On(draft.From) : null;
}
