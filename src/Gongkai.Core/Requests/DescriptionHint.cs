namespace Gongkai.Core.Requests;

/// <summary>对所需信息的描述提醒一句：像咨询、像信访、范围太大、太短。只是提醒，仍然可以提交（《条例》第二十九条、第三十条、第三十五条、第三十九条）。</summary>
/// <param name="Key">键，如 <c>question</c>。</param>
/// <param name="Heading">一句话。</param>
/// <param name="Advice">怎样写更好。</param>
public sealed record DescriptionHint(string Key, string Heading, string Advice)
{
    private const int Short = 10;

    private static readonly string[] Questions = ["为什么", "怎么办", "如何办", "怎样才", "请问", "能不能", "可不可以", "是否合法", "什么时候能", "请解释", "请说明原因"];
    private static readonly string[] Complaints = ["投诉", "举报", "要求查处", "请求查处", "严肃处理", "追究责任", "讨个说法", "不作为", "给个公道"];
    private static readonly string[] Everything = ["全部文件", "所有文件", "一切文件", "全部资料", "所有资料", "全部材料", "所有材料", "全部信息", "所有信息", "历年", "建国以来", "成立以来"];

    /// <summary>该提醒的各项；没有的为空。</summary>
    public static IReadOnlyList<DescriptionHint> Of(string description)
    {
        var text = string.Concat(description.Where(c => !char.IsWhiteSpace(c)));
        var hints = new List<DescriptionHint>();
        if (text.Length is > 0 and < Short)
            hints.Add(new("short", "写得有些短", "写上文件的名称或文号、大概的时间、哪个单位做的，机关才找得到；不明确的会请您补正，要多等一段时间。"));
        if (Any(text, Questions))
            hints.Add(new("question", "这像是咨询", "申请公开的是机关已经有的文件、记录。要问政策、问办法的，打机关的电话更快；要文件的，请写文件的名称或特征。"));
        if (Any(text, Complaints))
            hints.Add(new("complaint", "这像是投诉、举报或信访", "这些请走信访、投诉举报的渠道，那里才会查处；以申请公开的方式提出，机关会告知不作为公开申请处理。想要与此有关的文件，请写明是什么文件。"));
        if (Any(text, Everything))
            hints.Add(new("everything", "范围可能太大", "写明是哪几份、哪一年、哪件事，答复会更快；数量、频次明显超过合理范围的，机关可以请您说明理由，也可能收费。不同的事请分开申请。"));
        return hints;
    }

    private static bool Any(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
