using System.Globalization;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs.Importing;

/// <summary>清单的一行机关：平台上没有的设立，已有的逐项变更；空着的栏不改动。</summary>
internal sealed class OrganImportRow(OrganRow row, OrganImportRows list, ImportDraft draft)
{
    private readonly ListPlace place = OrganImportRows.Place(row);
    private bool isComplete = true;

    /// <summary>复议机关也在清单里，排在后面，等各行都办了再写。</summary>
    public bool HasReviewLater { get; private set; }

    public void Take()
    {
        var existing = row.Code is { } code ? draft.Tree.WithCode(code, draft.From) : null;
        var (parent, level, order, review) = (ReadParent(), ReadLevel(isNew: existing is null), ReadOrder(), ReadReview(existing));
        if (existing is null)
            draft.Create(place, tree => Creation(tree, parent, level ?? OrganLevel.Department, order, review), isComplete);
        else
            TakeChanges(existing, parent, level, order, review);
    }

    /// <summary>各行都办了之后，写上复议机关。</summary>
    public void TakeReview()
    {
        if (row.Code is not { } code || draft.Find(row.ReviewOrgan!)?.Code.On(draft.From) is not { } review || draft.Tree.WithCode(code, draft.From) is null)
            return;
        draft.Change(place, tree =>
        {
            var organ = tree.WithCode(code, draft.From)!;
            var nature = organ.Nature.On(draft.From) with { ReviewOrgan = OrganReference.To(tree.WithCode(review, draft.From)!.Id) };
            return new ReclassifyOrgan(organ.Id, nature) { LegalDate = draft.LegalDate };
        });
    }

    private CreateOrgan Creation(OrganTree tree, string? parent, OrganLevel level, int? order, Review review)
    {
        var created = new OrganCreated(
            row.Code ?? "",
            new OrganName(row.Name ?? "", row.BriefName),
            parent is null ? null : tree.WithCode(parent, draft.From)?.Id,
            row.Address ?? (row.Code ?? "").ToLowerInvariant(),
            new OrganNature(level, row.Kind, row.DocumentPrefix, review.In(tree, draft.From)));
        return new CreateOrgan(created) { Description = Over(new OrganDescription()), Order = order, LegalDate = draft.LegalDate };
    }

    private void TakeChanges(Organ existing, string? parent, OrganLevel? level, int? order, Review review)
    {
        var (id, from, on) = (existing.Id, draft.From, draft.LegalDate);
        var (name, nature) = (existing.Name.On(from), existing.Nature.On(from));
        draft.Change(place, _ => new RenameOrgan(id, new OrganName(row.Name ?? name.Full, row.BriefName ?? name.Brief)) { LegalDate = on });
        if (parent is not null)
            draft.Change(place, tree => new MoveOrgan(id, tree.WithCode(parent, from)!.Id) { LegalDate = on });
        if (row.Address is not null)
            draft.Change(place, _ => new ReaddressOrgan(id, row.Address));
        draft.Change(place, tree => new ReclassifyOrgan(id, new OrganNature(
            level ?? nature.Level, row.Kind ?? nature.Kind, row.DocumentPrefix ?? nature.DocumentPrefix, review.In(tree, from) ?? nature.ReviewOrgan))
        { LegalDate = on });
        draft.Change(place, _ => new DescribeOrgan(id, Over(existing.Description.On(from))) { LegalDate = on });
        if (order is not null)
            draft.Change(place, _ => new ArrangeOrgan(id, order));
    }

    private OrganDescription Over(OrganDescription before) => new()
    {
        DisclosureUnit = row.DisclosureUnit ?? before.DisclosureUnit,
        Street = row.Street ?? before.Street,
        PostalCode = row.PostalCode ?? before.PostalCode,
        Telephone = row.Telephone ?? before.Telephone,
        Fax = row.Fax ?? before.Fax,
        Email = row.Email ?? before.Email,
        OfficeHours = row.OfficeHours ?? before.OfficeHours,
        Introduction = row.Introduction ?? before.Introduction,
    };

    /// <summary>上级机关的代码；没有写的为 <c>null</c>。</summary>
    private string? ReadParent()
    {
        if (row.ParentCode is not { } written)
            return null;
        if (draft.Find(written)?.Code.On(draft.From) is { } code)
            return code;
        // A parent that stands in the list and is wrong itself has its own finding.
        if (!list.Has(written))
            Break(OrganRules.Parent, nameof(OrganRow.ParentCode), $"上级机关“{written}”不在平台上，也不在这份清单里，请核对代码，或添上它的一行");
        isComplete = false;
        return null;
    }

    private OrganLevel? ReadLevel(bool isNew)
    {
        if (OrganLevelName.Find(row.Level) is { } level)
            return level;
        if (row.Level is not null)
            Break(OrganRules.Nature, nameof(OrganRow.Level), $"层级“{row.Level}”认不得，应为{string.Join('、', OrganLevelName.All.Select(one => one.Name))}之一");
        else if (isNew && OrganLevels.AssumedFrom(row.Name) is { } assumed)
            return assumed;
        else if (isNew)
            Break(OrganRules.Nature, nameof(OrganRow.Level), $"没有填层级，由名称也看不出来，应为{string.Join('、', OrganLevelName.All.Select(one => one.Name))}之一");
        return null;
    }

    private int? ReadOrder()
    {
        if (row.Order is null)
            return null;
        if (int.TryParse(row.Order, NumberStyles.None, CultureInfo.InvariantCulture, out var order))
            return order;
        Break(OrganRules.Order, nameof(OrganRow.Order), $"排列号“{row.Order}”应为 1 至 9999 的整数，不排的留空");
        return null;
    }

    private Review ReadReview(Organ? existing)
    {
        if (row.ReviewOrgan is not { } written)
            return new Review(null, null);
        // What is written there as outside the platform stays outside until somebody changes it on its page.
        if (existing?.Nature.On(draft.From).ReviewOrgan == OrganReference.Outside(written))
            return new Review(null, written);
        if (draft.Find(written)?.Code.On(draft.From) is { } code)
            return new Review(code, null);
        if (list.Has(written))
        {
            HasReviewLater = true;
            return new Review(null, null);
        }

        if (written.All(char.IsAsciiLetterOrDigit))
            Break(OrganRules.Review, nameof(OrganRow.ReviewOrgan), $"复议机关代码“{written}”不在平台上，也不在这份清单里；平台以外的请写名称");
        return new Review(null, written);
    }

    private void Break(Rule rule, string field, string message)
    {
        isComplete = false;
        draft.Break(place, rule, field, message);
    }

    /// <summary>读出的复议机关：平台上的代码，或者平台以外的名称。</summary>
    private sealed record Review(string? Code, string? Name)
    {
        public OrganReference? In(OrganTree tree, DateOnly from) =>
            Code is not null ? OrganReference.To(tree.WithCode(Code, from)!.Id) : Name is not null ? OrganReference.Outside(Name) : null;
    }
}
