using Gongkai.Core.Rules;

namespace Gongkai.Core.Privacy;

/// <summary>密级标志（SEC-MARK）：绝密、机密、秘密后随 ★ 或保密期限，以及“内部资料”“工作秘密”等版头标志。结论只说在哪里，不引原文。</summary>
public static class SecrecyMarks
{
    public static readonly Rule Rule = new(
        "SEC-MARK", Severity.Error, "不含国家秘密、工作秘密的标志；非涉密系统不得存储、处理、传输国家秘密", "保守国家秘密法第三十五条、第六十四条；保守国家秘密法实施条例第四十一条");

    private const int MostFindings = 20;

    /// <summary>每段至多一条，全文至多二十条。</summary>
    public static IEnumerable<Finding> In(IEnumerable<TextPassage> passages) =>
        passages.Where(IsMarked).Take(MostFindings).Select(passage => new Finding(Rule.Id, Rule.Severity, [passage.Place], Expected: null, Actual: null,
            $"{passage.Place}有密级或内部标志。本系统不得存放国家秘密和工作秘密，文件没有保存；请停止在联网电脑上处理，交保密工作机构核对"));

    /// <summary>这一段有没有标志。</summary>
    public static bool IsMarked(TextPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = PlainCharacters.Of(passage.Text);
        return SecrecyLevelMark.IsIn(text) || StandingMark.Is(passage.Kind, text);
    }
}
