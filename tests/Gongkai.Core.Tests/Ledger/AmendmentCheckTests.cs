using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Tests.Ledger;

public sealed class AmendmentCheckTests
{
    private static readonly Entry Wrong = Written(1, person: 11, new OrganMoved(2));

    [Fact]
    public void An_amendment_by_a_second_person_fits() => AmendmentCheck.Check(Written(3, person: 12, Amending(1)), Wrong).ShouldBeNull();

    [Fact]
    public void An_ordinary_entry_is_no_amendment() => AmendmentCheck.Check(Wrong, null).ShouldBeNull();

    [Fact]
    public void Nobody_amends_their_own_entry() => What(Written(3, person: 11, Amending(1)), Wrong).ShouldContain("同一人");

    [Fact]
    public void The_amended_entry_exists_and_is_older()
    {
        What(Written(3, person: 12, Amending(1)), null).ShouldContain("不存在");
        What(Written(3, person: 12, Amending(5)), Wrong with { Number = 5 }).ShouldContain("不在它之前");
    }

    [Fact]
    public void It_is_of_the_same_matter_and_no_amendment_itself()
    {
        What(Written(3, person: 12, Amending(1)), Wrong with { Subject = new Subject(1, "post", 4) }).ShouldContain("另一个对象");
        What(Written(3, person: 12, Amending(2)), Written(2, person: 11, Amending(1))).ShouldContain("本身是更正");
    }

    private static string What(Entry entry, Entry? amended) => AmendmentCheck.Check(entry, amended).ShouldNotBeNull().What;

    private static EntryAmended Amending(long number) => new(number, new OrganMoved(3), LegalDate: null, PaperSignOff: null);

    private static Entry Written(long number, long person, Event fact) => new()
    {
        Organ = 1,
        Number = number,
        Subject = Organ.SubjectOf(1),
        Who = new Actor(person, 0, 1, "system-administrator"),
        RecordedAt = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero),
        LegalDate = new DateOnly(2026, 3, 2),
        Act = "organ.move",
        Fact = fact,
    };
}
