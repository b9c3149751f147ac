using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Tests.People;

namespace Gongkai.Core.Tests.Ledger;

public sealed class TellingTests
{
    private static readonly LedgerNames Names = new(
        (kind, organ, number) => (kind, organ, number) switch
        {
            ("organ", 1, 1) => "滨河区人民政府",
            ("organ", 2, 1) => "青禾街道办事处",
            ("person", 0, 1) => "林晓",
            ("person", 0, 2) => "周敏",
            ("unit", 2, 1) => "党政办公室",
            ("post", 2, 1) => "林晓的撰稿",
            _ => null,
        },
        reference => reference.Number == 1 ? "陈立" : null,
        key => RoleName.Find(key)?.Name);

    private readonly PaperPlatform platform = new();

    [Fact]
    public void A_first_statement_says_what_was_written_and_leaves_out_what_was_not()
    {
        var told = Tell(Founded()).ShouldHaveSingleItem();

        (told.What, told.Who, told.Post, told.Reason).ShouldBe(("设立机关", "平台", "demonstration", "机构改革"));
        Lines(told).ShouldBe(["机关代码：DEMO2", "名称：青禾街道办事处", "上级机关：滨河区人民政府", "地址标识：demo2", "层级：街道", "行政复议机关·平台上的机关：滨河区人民政府"]);
        told.Counterpart.ShouldBeNull();
    }

    [Fact]
    public void A_later_statement_says_what_it_was_before_and_only_what_changed()
    {
        var organ = Founded();
        platform.Do(new RenameOrgan(2, new OrganName("清禾街道办事处", "清禾街道")));
        platform.Do(new MoveOrgan(2, null));

        var told = Tell(organ);

        Lines(told[1]).ShouldBe(["名称：青禾街道办事处 → 清禾街道办事处", "简称：（无）→ 清禾街道"]);
        Lines(told[^1]).ShouldBe(["上级机关：滨河区人民政府 → （无）"]);
    }

    [Fact]
    public void An_amendment_shows_both_values_and_marks_the_entry_it_corrects()
    {
        var organ = Founded();
        var head = platform.Appoint(platform.NewPerson("zhou"), 2, Role.UnitHead);
        var right = (OrganCreated)platform.Of(organ).Entries[0].Fact with { Name = new OrganName("清禾街道办事处") };
        platform.Do(head, new Amend(OrganAmendments.Organs, organ, 1, right, new DateOnly(2019, 5, 1)) { Reason = "名称写错" });
        platform.Do(new RenameOrgan(2, new OrganName("新禾街道办事处")));

        var told = Tell(organ);

        (told[0].AmendedBy, told[1].Amends).ShouldBe((told[1].Number, told[0].Number));
        Lines(told[0])[1].ShouldBe("名称：青禾街道办事处");
        (told[1].Who, told[1].Post, told[1].What).ShouldBe(("林晓", "工作机构负责人", "更正"));
        Lines(told[1]).ShouldBe(["名称：青禾街道办事处 → 清禾街道办事处", "法律上的日期：2026-03-02 → 2019-05-01"]);
        Lines(told[2]).ShouldBe(["名称：清禾街道办事处 → 新禾街道办事处"]);
    }

    [Fact]
    public void A_paper_sign_off_is_told_with_the_name_the_day_and_the_scan()
    {
        var organ = Founded();
        var signed = new PaperSignOff(new PersonalReference(2, 1, ""), new DateOnly(2026, 3, 1), 7);
        var erased = signed with { Signer = new PersonalReference(2, 2, "") };
        var history = platform.Of(organ);
        History Amending(PaperSignOff paper) => history.With(history.Entries[0] with { Number = 9, Fact = new EntryAmended(1, history.Entries[0].Fact, null, paper) });

        Lines(Telling.Tell(Amending(signed), Names)[^1]).ShouldBe(["签批人：陈立", "签批日期：2026-03-01", "扫描件附件号：7"]);
        Lines(Telling.Tell(Amending(erased), Names)[^1])[0].ShouldBe("签批人：（内容已删除）");
    }

    [Fact]
    public void Who_stands_in_and_from_which_organ_is_said()
    {
        var organ = Founded();
        var history = platform.Of(organ);
        var entry = history.Entries[0] with { Who = new Actor(2, 1, 3, "supervisor", ForPerson: 1) };

        var told = Telling.Tell(history with { Entries = [entry] }, Names).ShouldHaveSingleItem();

        (told.Who, told.Post).ShouldBe(("周敏（代林晓）", "滨河区人民政府 上级监督"));
    }

    [Fact]
    public void What_stands_alone_is_never_compared_with_the_one_before()
    {
        Founded();
        platform.NewOrgan("DEMO3", 1);

        Tell(Organ.SubjectOf(1)).Where(told => told.What == "下级机关归入").SelectMany(Lines).ShouldBe(["下级机关：青禾街道办事处", "下级机关：第 3 号机关"]);
    }

    [Fact]
    public void Posts_and_delegations_are_told_by_name()
    {
        Founded();
        platform.Do(new CreateUnit(2, new UnitCreated("党政办公室", null, null, null)));
        var post = platform.Do(new AppointPost(2, new PostAppointed(platform.NewPerson("lin"), Role.Drafter, 1, new DateOnly(2026, 1, 1), null)));
        platform.NewPerson("zhou");
        var delegation = platform.Do(new DelegatePost(post, 2, platform.Today, platform.Today) { Reason = "外出培训" });
        platform.Do(new EndPost(post, new DateOnly(2026, 3, 31)));

        Tell(post).Select(Lines).ShouldBe([["人员：林晓", "角色：撰稿", "科室：党政办公室", "自：2026-01-01"], ["至：（无）→ 2026-03-31"]]);
        Lines(Tell(delegation)[0]).ShouldBe(["岗位：林晓的撰稿", "受托人：周敏", "自：2026-03-02", "至：2026-03-02"]);
    }

    [Fact]
    public void Every_event_can_be_told()
    {
        foreach (var (_, payload) in EventType.All)
            EventFields.Of((Event)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(payload)).ShouldAllBe(field => Tellable(field));
    }

    private static bool Tellable(EventField field) =>
        (field.IsWritable || field.Type == typeof(PersonalReference) || (field.Type == typeof(IReadOnlyList<long>) && field.Refers is not null))
        && (!field.Type.IsEnum || EnumTerm.All(field.Type).All(one => one.Term.Length > 0))
        && (field.ListedEnum is not { } listed || EnumTerm.All(listed).All(one => one.Term.Length > 0));

    private Subject Founded()
    {
        platform.Do(new CreateOrgan(new OrganCreated("DEMO1", new OrganName("滨河区人民政府"), null, "demo1", new OrganNature(OrganLevel.County))) { LegalDate = new DateOnly(2010, 1, 1) });
        return platform.Do(new CreateOrgan(new OrganCreated(
            "DEMO2", new OrganName("青禾街道办事处"), 1, "demo2", new OrganNature(OrganLevel.Street, ReviewOrgan: OrganReference.To(1))))
        { Reason = "机构改革" });
    }

    private IReadOnlyList<ToldEntry> Tell(Subject subject) => Telling.Tell(platform.Of(subject), Names);

    private static string[] Lines(ToldEntry told) =>
        [.. told.Changes.Select(change => change.IsFirst ? $"{change.Label}：{change.After}" : $"{change.Label}：{change.Before ?? "（无）"}{(change.Before is null ? "" : " ")}→ {change.After ?? "（无）"}")];
}
