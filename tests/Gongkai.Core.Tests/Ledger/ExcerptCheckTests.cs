using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Tests.Ledger;

public sealed class ExcerptCheckTests
{
    private static readonly StoredEntry First = Written(3, Link.Origin);
    private static readonly StoredEntry Second = Written(4, First.Entry.Link!.Hash);
    private static readonly StoredEntry Later = Written(9, new string('b', 64));

    [Fact]
    public void An_excerpt_with_gaps_is_whole() => Check(First, Second, Later).ShouldBeEmpty();

    [Fact]
    public void What_was_changed_is_named() => Check(First, Second with { Payload = "{}" }, Later).ShouldBe([(4L, "内容与哈希不符：这一条被改动过")]);

    [Fact]
    public void Neighbours_that_do_not_join_are_named() =>
        Check(First, Written(4, new string('c', 64)), Later).ShouldBe([(4L, "记着的上一条哈希与上一条不符：其中一条被换过")]);

    [Fact]
    public void The_end_is_the_end_of_the_day_it_was_taken()
    {
        ExcerptCheck.Check(1, 9, new string('d', 64), [Later]).ShouldHaveSingleItem().What.ShouldContain("末端哈希不符");
        ExcerptCheck.Check(1, 8, new string('d', 64), [Later]).ShouldHaveSingleItem().What.ShouldContain("第 8 条）之后");
    }

    [Fact]
    public void Order_and_owner_hold()
    {
        Check(Second, First).ShouldHaveSingleItem().Number.ShouldBe(3);
        Check(First, First).ShouldHaveSingleItem().Number.ShouldBe(3);
        ExcerptCheck.Check(2, 9, Later.Entry.Link!.Hash, [First]).ShouldHaveSingleItem().What.ShouldContain("机关 1");
    }

    private static IEnumerable<(long Number, string What)> Check(params StoredEntry[] entries) =>
        ExcerptCheck.Check(1, 9, Later.Entry.Link!.Hash, entries).Select(found => (found.Number, found.What));

    private static StoredEntry Written(long number, string previous)
    {
        var entry = new Entry
        {
            Organ = 1,
            Number = number,
            Subject = new Subject(1, "organ", 1),
            Who = Actor.Demonstration,
            RecordedAt = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero),
            LegalDate = new(2026, 3, 2),
            Act = "organ.move",
            Fact = new OrganMoved(2),
        };
        return new StoredEntry(entry with { Link = Chain.Forge(entry, "organ.moved/1", "{\"to\":2}", previous) }, "organ.moved/1", "{\"to\":2}");
    }
}
