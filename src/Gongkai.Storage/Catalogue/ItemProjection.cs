using System.Text.Json;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Catalogue;

/// <summary>信息的行：工作台一行；公开过的，门户一行，每个版次一行；公开着的，检索一行。</summary>
internal sealed class ItemProjection : IProjection
{
    public string Kind => DisclosureItem.SubjectKind;

    public IReadOnlyList<string> Tables => ["item", "published_item", "item_edition", .. ItemIndexing.Tables];

    public async Task Write(Session session, History history)
    {
        if (DisclosureItem.From(history) is not { } item)
            return;
        await WriteDesk(session, item, history.Entries[^1].RecordedAt);
        if (item.Current is { } current)
        {
            await WritePublic(session, item, current, history.Entries[^1].RecordedAt);
            await ItemIndexing.Write(session, item);
        }
    }

    private static Task WriteDesk(Session session, DisclosureItem item, DateTimeOffset at) => session.Execute(
        """
        insert into item (organ_id, number, stage, title, kind, basis, formed_on, is_public, is_urgent, owed_by, drafter, changed_at)
        values (@Organ, @Number, @stage, @Title, @kind, @Basis, @FormedOn, @isPublic, @isUrgent, @owedBy, @drafter, @at)
        on conflict (organ_id, number) do update set
            stage = excluded.stage, title = excluded.title, kind = excluded.kind, basis = excluded.basis, formed_on = excluded.formed_on, is_public = excluded.is_public,
            is_urgent = excluded.is_urgent, owed_by = excluded.owed_by, drafter = excluded.drafter, changed_at = excluded.changed_at
        """,
        new
        {
            item.Organ,
            item.Number,
            stage = ItemStageName.Of(item.Stage).Key,
            item.Content.Title,
            kind = ItemKindName.Of(item.Content.Kind).Key,
            item.Content.Basis,
            item.Content.FormedOn,
            isPublic = item.IsPublic ? 1L : 0L,
            isUrgent = item.Round?.Urgency is null ? 0L : 1L,
            owedBy = item.Owing.Count > 0 ? item.Current!.OwedBy : (DateTimeOffset?)null,
            drafter = item.Versions[^1].Who.Person,
            at,
        });

    internal static async Task WritePublic(Session session, DisclosureItem item, Edition current, DateTimeOffset at)
    {
        var content = current.Content;
        await session.Execute(
            """
            insert into published_item (organ_id, number, index_year, index_serial, index_number, former_index, source, title, document_number, kind, basis, topic, genre, summary,
                formed_on, first_published_at, published_at, editions, effective_on, amended_on, expires_on, abolished_on, replaced_by, interprets, is_withdrawn, changed_at)
            values (@Organ, @Number, @year, @serial, @index, @FormerIndex, @Source, @Title, @DocumentNumber, @kind, @Basis, @Topic, @Genre, @Summary,
                @FormedOn, @firstAt, @PublishedAt, @editions, @EffectiveOn, @AmendedOn, @ExpiresOn, @abolishedOn, @replacedBy, @Interprets, @isWithdrawn, @at)
            on conflict (organ_id, number) do update set
                title = excluded.title, document_number = excluded.document_number, kind = excluded.kind, basis = excluded.basis, topic = excluded.topic, genre = excluded.genre,
                summary = excluded.summary, formed_on = excluded.formed_on, published_at = excluded.published_at, editions = excluded.editions, effective_on = excluded.effective_on,
                amended_on = excluded.amended_on, expires_on = excluded.expires_on, abolished_on = excluded.abolished_on, replaced_by = excluded.replaced_by,
                interprets = excluded.interprets, is_withdrawn = excluded.is_withdrawn, changed_at = excluded.changed_at
            """,
            new
            {
                item.Organ,
                item.Number,
                year = (long)item.Index!.Year,
                serial = item.Index.Serial,
                index = item.Index.Text,
                item.FormerIndex,
                item.Source,
                content.Title,
                content.DocumentNumber,
                kind = ItemKindName.Of(content.Kind).Key,
                content.Basis,
                content.Topic,
                content.Genre,
                content.Summary,
                content.FormedOn,
                firstAt = item.Editions[0].PublishedAt,
                current.PublishedAt,
                editions = (long)item.Editions.Count,
                content.EffectiveOn,
                content.AmendedOn,
                content.ExpiresOn,
                abolishedOn = item.Abolition?.On,
                replacedBy = item.Abolition?.Replacement,
                content.Interprets,
                isWithdrawn = item.IsPublic ? 0L : 1L,
                at,
            });
        await session.Execute("delete from item_edition where organ_id = @Organ and number = @Number", new { item.Organ, item.Number });
        foreach (var edition in item.Editions)
        {
            await session.Execute(
                "insert into item_edition (organ_id, number, edition, published_at, note, content) values (@Organ, @item, @Number, @PublishedAt, @Note, @content)",
                new { item.Organ, item = item.Number, Number = (long)edition.Number, edition.PublishedAt, edition.Note, content = JsonSerializer.Serialize(edition.Content, EventJson.Plain) });
        }
    }
}
