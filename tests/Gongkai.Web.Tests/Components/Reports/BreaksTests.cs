using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Tests.Components.Reports;

public sealed class BreaksTests
{
    [Theory]
    [InlineData("结果维持", "结果|维持")]
    [InlineData("社会公益组织", "社会|公益|组织")]
    [InlineData("自然人", "自然人")]
    [InlineData("（三）不予公开", "（三）|不予|公开")]
    [InlineData("三、本年度办理结果", "三、|本年度|办理|结果")]
    [InlineData("一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量")]
    public void Narrow_labels_break_between_words_and_long_ones_as_they_like(string label, string pieces) =>
        string.Join('|', Breaks.Of(label)).ShouldBe(pieces);
}
