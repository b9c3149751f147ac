using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Attachments;

/// <summary>附件的行。</summary>
internal sealed class AttachmentProjection : IProjection
{
    public string Kind => Attachment.SubjectKind;

    public IReadOnlyList<string> Tables => ["attachment"];

    public async Task Write(Session session, History history)
    {
        if (Attachment.From(history) is not { Particulars: var fact } attachment)
            return;
        await session.Execute(
            """
            insert into attachment (organ_id, number, about_kind, about_number, purpose, media_type, length, digest, place, is_erased)
            values (@organ, @number, @aboutKind, @aboutNumber, @purpose, @MediaType, @Length, @Digest, @Place, @erased)
            on conflict (organ_id, number) do update set is_erased = excluded.is_erased
            """,
            new
            {
                organ = attachment.Subject.Organ,
                number = attachment.Subject.Number,
                aboutKind = fact.About.Kind,
                aboutNumber = fact.About.Number,
                purpose = AttachmentPurposeName.Of(fact.Purpose).Key,
                fact.MediaType,
                fact.Length,
                fact.Digest,
                fact.Place,
                erased = attachment.IsErased ? 1L : 0L,
            });
    }
}
