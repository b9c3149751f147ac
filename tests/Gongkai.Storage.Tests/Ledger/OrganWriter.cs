using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>Acts on one organ and what it has: units, posts, delegations, attachments, amendments; some are lawful, some are refused.</summary>
internal sealed class OrganWriter(int seed, long organ, List<long> people) : RandomWriter(seed)
{
    private readonly List<Actor> officers = [];
    private readonly List<Entry> entries = [];

    protected override (Actor Who, Act Act) Next()
    {
        var who = officers.Count > 0 && Once(3) ? officers[Random.Next(officers.Count)] : Actor.Demonstration;
        return (who, Choose() with
        {
            Reason = Once(3) ? null : "按照通知办理",
            LegalDate = Once(6) ? Day() : null,
            SeenVersion = Once(10) ? Random.Next(30) : null,
        });
    }

    protected override void Remember(Actor who, Receipt receipt)
    {
        entries.AddRange(receipt.Entries);
        if (receipt.Entries[0].Fact is PostAppointed appointed)
            officers.Add(new Actor(appointed.Person, organ, receipt.Subject.Number, RoleName.Of(appointed.Role).Key));
    }

    private Act Choose() => Random.Next(22) switch
    {
        < 4 => new CreateUnit(organ, new UnitCreated(Name(), Once(3) ? Unit() : null, Telephone(), Once(2) ? Random.Next(10) : null)),
        4 => new RenameUnit(organ, Unit(), Name()),
        5 => new MoveUnit(organ, Unit(), Once(3) ? null : Unit()),
        6 => new DescribeUnit(organ, Unit(), Telephone(), Random.Next(10)),
        7 => new CloseUnit(organ, Unit()),
        < 12 => Appoint(),
        12 => new EndPost(Known(Post.SubjectKind), Day().AddDays(100)),
        < 15 => DelegatePost(),
        15 => new EndDelegation(Known(Delegation.SubjectKind), Day()),
        16 => new DescribeOrgan(organ, new OrganDescription { DisclosureUnit = Name(), Telephone = Telephone(), Introduction = Once(4) ? "手机 13800138000" : "欢迎咨询。" }),
        < 19 => new AddAttachment(
            AttachmentPurpose.Material, Organ.SubjectOf(organ), "材料.pdf", "application/pdf", ".pdf", Random.Next(1, 100_000), $"{Random.Next():x64}", $"place{Random.Next(5)}"),
        19 => new EraseAttachment(Known(Attachment.SubjectKind)),
        _ => Amend(),
    };

    private AppointPost Appoint() => new(organ, new PostAppointed(One(people), Once(3) ? Role.UnitHead : (Role)Random.Next(13), Once(3) ? Unit() : null, Day(), Once(2) ? Day() : null));

    private DelegatePost DelegatePost()
    {
        var from = Day();
        return new DelegatePost(Known(Post.SubjectKind), One(people), from, from.AddDays(Random.Next(-2, 60)));
    }

    private Act Amend()
    {
        var known = entries.Where(entry => entry.Subject.Kind is "unit" or "post" or "organ" or "delegation").ToList();
        if (known.Count == 0)
            return Appoint();
        var entry = known[Random.Next(known.Count)];
        var what = entry.Subject.Kind switch
        {
            "unit" => UnitAmendments.Units,
            "organ" => OrganAmendments.Organs,
            "post" => Amendments.Posts,
            _ => Amendments.Delegations,
        };
        return new Amend(what, entry.Subject, entry.Number, Corrected(entry.Fact));
    }

    private Event Corrected(Event fact) => fact switch
    {
        UnitCreated created => created with { Name = Name() },
        UnitRenamed => new UnitRenamed(Name()),
        PostAppointed appointed => appointed with { To = Day() },
        PostEnded => new PostEnded(Day()),
        DelegationGranted granted => granted with { To = Day() },
        OrganDescribed described => new OrganDescribed(described.Description with { Telephone = Telephone() }),
        _ => fact,
    };

    private Subject Known(string kind)
    {
        var known = entries.Where(entry => entry.Subject.Kind == kind).Select(entry => entry.Subject).Distinct().ToList();
        return known.Count == 0 ? new Subject(organ, kind, 1) : known[Random.Next(known.Count)];
    }

    private long Unit() => Known("unit").Number;

    private string Name() => $"科室{Random.Next(12)}";

    private string? Telephone() => Random.Next(4) switch
    {
        0 => null,
        1 => "不知道",
        _ => $"0379-633{Random.Next(10_000, 100_000)}",
    };
}
