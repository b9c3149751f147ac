using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>协办的答复：结果、说明；查过的，查了哪里、怎样查、谁查的，就是检索记录（办理规程 §1、§3）。</summary>
/// <param name="Text">说明；没有的为 <c>null</c>。</param>
/// <param name="Places">查了哪些地方、系统。</param>
/// <param name="Method">怎样查：关键词、范围。</param>
/// <param name="Searcher">检索人的编号。</param>
public sealed record MaterialAnswer(MaterialResult Result, string? Text = null, string? Places = null, string? Method = null, long? Searcher = null)
{
    /// <summary>随答复附了几份文件。</summary>
    public int Files { get; init; }

    /// <summary>写成一句，用于检索记录和文书；不写人名。</summary>
    public string Words => string.Join('；', new[]
    {
        MaterialResultName.Of(Result).Name,
        Places is null ? null : $"查了{Places}",
        Method is null ? null : $"方法：{Method}",
        Files == 0 ? null : $"附文件 {Files} 份",
        Text,
    }.OfType<string>().Select(part => part.Trim().TrimEnd('。', '；')));

    /// <summary>缺什么。</summary>
    public IEnumerable<Finding> Check()
    {
        if (Result == MaterialResult.Nothing && (Lacks(Places) || Lacks(Method) || Searcher is null))
            yield return CaseRules.Break(CaseRules.MaterialAnswered, "查了没有的，请写明查了哪里、怎样查（关键词、范围）、谁查的；没有检索记录不能答“不存在”");
        if (Result == MaterialResult.Objection && Lacks(Text))
            yield return CaseRules.Break(CaseRules.MaterialAnswered, "有异议的，请写明理由和该找谁");
        if (Result == MaterialResult.Provided && Files == 0 && Lacks(Text))
            yield return CaseRules.Break(CaseRules.MaterialAnswered, "提供材料的，请附上文件，或者写明怎样送达");
    }

    /// <summary>成为一件申请上的事实。</summary>
    public MaterialAnswered ToFact(string reference) => new(reference, Words) { Result = Result, Places = Places, Method = Method, Searcher = Searcher };

    private static bool Lacks(string? text) => string.IsNullOrWhiteSpace(text);
}
