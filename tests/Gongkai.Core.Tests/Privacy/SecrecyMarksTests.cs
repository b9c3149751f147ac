using System.Diagnostics;
using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Privacy;

public sealed class SecrecyMarksTests
{
    [Theory]
    [InlineData("机密★10年")]
    [InlineData("绝密★")]
    [InlineData("秘密★一年")]
    [InlineData("机密★长期")]
    [InlineData("绝密★启用前")]
    [InlineData("秘密★6个月")]
    [InlineData("机密☆10年")]
    [InlineData("机密⭐\uFE0F10年")]
    [InlineData("机　密　★　１０　年")]
    [InlineData("机 密 ★ 1 0 年")]
    [InlineData("机\u200B密\u2060★\uFEFF10年")]
    [InlineData("机\u0332密\u0332★\uFFFF10年")]
    [InlineData("机密\n★10年")]
    [InlineData("文头：机密★10年，特急")]
    [InlineData("内容接着机密★10年写在文中")]
    [InlineData("機密★十年")]
    [InlineData("秘密*10年")]
    [InlineData("秘密＊五年")]
    [InlineData("机密·20年")]
    [InlineData("机密 10年")]
    [InlineData("机密10年")]
    [InlineData("秘密（10年）")]
    [InlineData("机密 长期")]
    [InlineData("特急　机密　10年")]
    [InlineData("密级：秘密")]
    [InlineData("密级: 机密")]
    [InlineData("密级　机密，期限五年")]
    [InlineData("工作秘密★3年")]
    public void A_secrecy_level_with_its_star_or_period_is_a_mark_wherever_it_stands(string text)
    {
        foreach (var kind in Enum.GetValues<PassageKind>())
            SecrecyMarks.IsMarked(new(kind, "某处", text)).ShouldBeTrue($"{kind}: {text}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("属于国家秘密的，不予公开。")]
    [InlineData("涉及商业秘密、个人隐私公开会对第三方合法权益造成损害的")]
    [InlineData("工作人员应当保守秘密。")]
    [InlineData("保守国家秘密10年以上")]
    [InlineData("国家秘密 10年内不得公开")]
    [InlineData("机密性、完整性和可用性")]
    [InlineData("国家秘密的密级分为绝密、机密、秘密三级")]
    [InlineData("绝密级国家秘密是最重要的国家秘密，泄露会使国家安全和利益遭受特别严重的损害")]
    [InlineData("绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年")]
    [InlineData("工作秘密的管理办法另行规定")]
    [InlineData("内部事务信息包括人事管理、后勤管理、内部工作流程")]
    [InlineData("国办发明电〔2024〕12号")]
    [InlineData("公开透明，电话办理")]
    [InlineData("秘密□ 机密□ 绝密□")]
    [InlineData("密级：□秘密 □机密")]
    [InlineData("密级：秘密□ 机密□ 绝密□")]
    [InlineData("密级：秘密/机密/绝密")]
    [InlineData("密级：无")]
    [InlineData("★重点工程")]
    [InlineData("隐秘密码★")]
    [InlineData("政府内部信息化建设")]
    [InlineData("不得擅自披露秘密。10年来，我局……")]
    public void Ordinary_words_are_left_alone_wherever_they_stand(string text)
    {
        foreach (var kind in Enum.GetValues<PassageKind>())
            SecrecyMarks.IsMarked(new(kind, "某处", text)).ShouldBeFalse($"{kind}: {text}");
    }

    [Theory]
    [InlineData("内部资料")]
    [InlineData("内部")]
    [InlineData("内 部")]
    [InlineData("【内部资料　注意保存】")]
    [InlineData("内部资料，请勿外传")]
    [InlineData("会后收回")]
    [InlineData("会 后 收 回")]
    [InlineData("密电")]
    [InlineData("明 电")]
    public void A_mark_standing_alone_counts_at_the_top_and_in_the_margin_only(string text)
    {
        Marked(PassageKind.Margin, text).ShouldBeTrue();
        Marked(PassageKind.Top, text).ShouldBeTrue();
        Marked(PassageKind.Body, text).ShouldBeFalse();
        Marked(PassageKind.Other, text).ShouldBeFalse();
    }

    [Theory]
    [InlineData("青禾街道办事处　内部资料　第 3 页", true)]
    [InlineData("特提 · 明电", true)]
    [InlineData("（会后收回）第二次会议材料", true)]
    [InlineData("工作秘密管理办法", false)]
    [InlineData("国办发明电〔2024〕12号", false)]
    [InlineData("内部控制手册 第 1 页", false)]
    [InlineData("青禾街道办事处内部公开栏", false)]
    public void In_a_header_the_mark_may_be_one_item_among_others(string text, bool marked) => Marked(PassageKind.Margin, text).ShouldBe(marked);

    [Fact]
    public void A_finding_says_where_and_never_what()
    {
        var finding = SecrecyMarks.In([new(PassageKind.Body, "正文第 1 段", "无关"), new(PassageKind.Margin, "页眉", "机密★10年 某某行动")]).ShouldHaveSingleItem();

        (finding.Rule, finding.Severity).ShouldBe(("SEC-MARK", Severity.Error));
        finding.Where.ShouldBe(["页眉"]);
        finding.Message.ShouldBe("页眉有密级或内部标志。本系统不得存放国家秘密和工作秘密，文件没有保存；请停止在联网电脑上处理，交保密工作机构核对");
    }

    [Fact]
    public void A_long_text_takes_time_in_proportion_only()
    {
        var text = string.Concat(Enumerable.Repeat("机密秘密 密级 1 0 的　", 200_000));
        var watch = Stopwatch.StartNew();

        Marked(PassageKind.Margin, text).ShouldBeFalse();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Characters_that_are_no_characters_do_not_stop_the_search()
    {
        const string Broken = "\uFFFE\uFFFF\uD800机密\uDC00★10年\0";
        Marked(PassageKind.Body, Broken).ShouldBeTrue();
        ExposedKeys.Find(Broken).ShouldBeNull();
        PublicationScan.In(Broken + "13800138000").ShouldHaveSingleItem();
    }

    private static bool Marked(PassageKind kind, string text) => SecrecyMarks.IsMarked(new(kind, "某处", text));
}
