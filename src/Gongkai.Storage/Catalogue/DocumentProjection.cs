using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Catalogue;

/// <summary>登记的公文的行。</summary>
internal sealed class DocumentProjection : IProjection
{
    public string Kind => OfficialDocument.SubjectKind;

    public IReadOnlyList<string> Tables => ["official_document"];

    public async Task Write(Session session, History history)
    {
        if (OfficialDocument.From(history) is not { } document)
            return;
        var content = document.Content;
        await session.Execute(
            """
            insert into official_document (organ_id, number, title, document_number, genre, made_on, starts_on, counts_from, unit, attribute, item, is_cancelled)
            values (@Organ, @Number, @Title, @DocumentNumber, @Genre, @MadeOn, @StartsOn, @from, @Unit, @attribute, @Item, @isCancelled)
            on conflict (organ_id, number) do update set
                title = excluded.title, document_number = excluded.document_number, genre = excluded.genre, made_on = excluded.made_on, starts_on = excluded.starts_on,
                counts_from = excluded.counts_from, unit = excluded.unit, attribute = excluded.attribute, item = excluded.item, is_cancelled = excluded.is_cancelled
            """,
            new
            {
                document.Organ,
                document.Number,
                content.Title,
                content.DocumentNumber,
                content.Genre,
                content.MadeOn,
                content.StartsOn,
                from = Moments.Start(content.StartsOn),
                content.Unit,
                attribute = document.Judgement is { } judgement ? DisclosureTypeName.Of(judgement.Attribute).Key : null,
                document.Item,
                isCancelled = document.IsCancelled ? 1L : 0L,
            });
    }
}
