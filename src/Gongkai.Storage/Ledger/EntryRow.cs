using System.Text.Json;
using Gongkai.Core.Ledger;

namespace Gongkai.Storage.Ledger;

/// <summary>账目在库中的一行。</summary>
internal sealed class EntryRow
{
    public const string Columns =
        """
        organ_id, number, subject_kind, subject_number, person_id, post_organ_id, post_number, role, for_person_id,
        recorded_at, legal_date, act, event, payload, reason, basis, other_organ_id, other_number, other_hash,
        algorithm, previous_hash, hash
        """;

    /// <summary>与别的表一同查询时用。</summary>
    public static readonly string QualifiedColumns = string.Join(", ", Columns.Split(',').Select(column => $"entry.{column.Trim()}"));

    public const string Insert =
        $"""
        insert into entry ({Columns}) values (
            @OrganId, @Number, @SubjectKind, @SubjectNumber, @PersonId, @PostOrganId, @PostNumber, @Role, @ForPersonId,
            @RecordedAt, @LegalDate, @Act, @Event, @Payload, @Reason, @Basis, @OtherOrganId, @OtherNumber, @OtherHash,
            @Algorithm, @PreviousHash, @Hash)
        """;

    public long OrganId { get; init; }

    public long Number { get; init; }

    public string SubjectKind { get; init; } = "";

    public long SubjectNumber { get; init; }

    public long PersonId { get; init; }

    public long PostOrganId { get; init; }

    public long PostNumber { get; init; }

    public string Role { get; init; } = "";

    public long? ForPersonId { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public DateOnly LegalDate { get; init; }

    public string Act { get; init; } = "";

    public string Event { get; init; } = "";

    public string Payload { get; init; } = "";

    public string? Reason { get; init; }

    public string? Basis { get; init; }

    public long? OtherOrganId { get; init; }

    public long? OtherNumber { get; init; }

    public string? OtherHash { get; init; }

    public string Algorithm { get; init; } = "";

    public string PreviousHash { get; init; } = "";

    public string Hash { get; init; } = "";

    public static EntryRow Of(Entry entry, string payload) => new()
    {
        OrganId = entry.Organ,
        Number = entry.Number,
        SubjectKind = entry.Subject.Kind,
        SubjectNumber = entry.Subject.Number,
        PersonId = entry.Who.Person,
        PostOrganId = entry.Who.PostOrgan,
        PostNumber = entry.Who.Post,
        Role = entry.Who.Role,
        ForPersonId = entry.Who.ForPerson,
        RecordedAt = entry.RecordedAt,
        LegalDate = entry.LegalDate,
        Act = entry.Act,
        Event = EventType.Of(entry.Fact).Key,
        Payload = payload,
        Reason = entry.Reason,
        Basis = entry.Basis,
        OtherOrganId = entry.Counterpart?.Organ,
        OtherNumber = entry.Counterpart?.Number,
        OtherHash = entry.Counterpart?.Hash,
        Algorithm = entry.Link!.Algorithm,
        PreviousHash = entry.Link.Previous,
        Hash = entry.Link.Hash,
    };

    public Entry ToEntry(EventJson json) => ToEntry(json.Read(Event, Payload));

    /// <summary>连同原文；内容读不懂的也算一条，只是不给人看。</summary>
    public StoredEntry ToStored(EventJson json)
    {
        try
        {
            return new StoredEntry(ToEntry(json), Event, Payload);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or NotSupportedException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return new StoredEntry(ToEntry(new UnreadableFact()), Event, Payload, IsReadable: false);
        }
    }

    private Entry ToEntry(Event fact) => new()
    {
        Organ = OrganId,
        Number = Number,
        Subject = new Subject(OrganId, SubjectKind, SubjectNumber),
        Who = new Actor(PersonId, PostOrganId, PostNumber, Role, ForPersonId),
        RecordedAt = RecordedAt,
        LegalDate = LegalDate,
        Act = Act,
        Fact = fact,
        Reason = Reason,
        Basis = Basis,
        Counterpart = OtherOrganId is { } organ ? new Counterpart(organ, OtherNumber ?? 0, OtherHash) : null,
        Link = new Link(Algorithm, PreviousHash, Hash),
    };

    private sealed record UnreadableFact : Event;
}
