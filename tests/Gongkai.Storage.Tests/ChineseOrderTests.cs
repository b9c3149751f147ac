using System.Globalization;

namespace Gongkai.Storage.Tests;

public sealed class ChineseOrderTests
{
    [Theory]
    [InlineData("安全局", "教育局", "民政局", "青禾街道办事处", "审计局", "卫生局", "云川市人民政府", "住房局")]
    [InlineData("1号院", "2号院", "a栋", "B栋", "阿城区", "郑州市")]
    [InlineData("民政", "民政局", "民政局办公室", "民族局")]
    public void Names_stand_in_the_order_of_pinyin(params string[] names) =>
        names.Reverse().Order(ChineseOrder.Comparer).ShouldBe(names);

    [Fact]
    public void It_agrees_with_the_language_data_of_the_system()
    {
        var system = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;
        string[] names = ["滨河区", "亳州市", "衢州市", "瞿家镇", "东坝街道", "东城区", "泸州", "鲁山", "邕宁", "雍州", "昉城", "方城"];

        names.Order(ChineseOrder.Comparer).ShouldBe(names.Order(Comparer<string>.Create((a, b) => system.Compare(a, b, CompareOptions.None))));
    }

    [Fact]
    public void A_key_is_of_digits_and_small_letters_only() =>
        ChineseOrder.Key("Ａ区（青禾）𠮷").ShouldAllBe(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c));

    [Theory]
    [InlineData("青禾\uFFFE街道")]
    [InlineData("青禾\uD800街道")]
    public void A_damaged_name_still_has_its_place(string name) => ChineseOrder.Key(name).ShouldStartWith(ChineseOrder.Key("青禾"));
}
