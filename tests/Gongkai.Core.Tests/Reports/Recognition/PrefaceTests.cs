using Gongkai.Core.Reports.Recognition;
using static Gongkai.Core.Tests.Reports.Recognition.Blocks;

namespace Gongkai.Core.Tests.Reports.Recognition;

public sealed class PrefaceTests
{
    private const string Title = "云川市滨河区青禾街道办事处2023年政府信息公开工作年度报告";
    private const string Basis = "本报告依据《中华人民共和国政府信息公开条例》编制，统计期限自2023年1月1日起至12月31日止。";

    [Fact]
    public void What_stands_between_title_and_first_part_is_kept() =>
        Preface(P(Title, 1), P(Basis), P("现将有关情况报告如下：")).ShouldBe($"{Basis}\n现将有关情况报告如下：");

    [Fact]
    public void What_a_site_puts_below_the_title_is_not_part_of_it() =>
        Preface(P("首页 > 政府信息公开 > 年报"), P(Title, 1), P("发布时间：2024-01-25 09:30　来源：青禾街道　浏览次数："), P("字号：[大 中 小]"), P(Basis)).ShouldBe(Basis);

    [Fact]
    public void What_stands_before_the_title_is_not_part_of_it() =>
        Preface(P("欢迎访问本网站，今天是个好日子。"), P(Title, 1), P(Basis)).ShouldBe(Basis);

    [Fact]
    public void A_report_that_begins_at_once_has_none() => Preface(P(Title, 1)).ShouldBe("");

    private static string Preface(params Block[] opening) =>
        Read([.. opening, P("一、总体情况", 2), P("全年未收到政府信息公开申请。"), P("二、主动公开政府信息情况", 2), P("六、其他需要报告的事项", 2), P("无")]).Preface;
}
