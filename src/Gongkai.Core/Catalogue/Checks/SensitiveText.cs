using Gongkai.Core.Organs;
using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Checks;

/// <summary>公开的文字里有没有个人信息、密级标志、口令密钥（安全隐私 §2、§4）。确定的挡住，疑似的要说明；号码都已遮盖。</summary>
public static class SensitiveText
{
    /// <summary>各栏和正文里的。</summary>
    internal static IEnumerable<Finding> Check(ItemContent content, ItemPlace place)
    {
        var offices = Telephones(place.Organ);
        foreach (var (field, name, text, kind) in Texts(content))
        {
            foreach (var problem in In([new TextPassage(kind, name, text)], offices))
                yield return new Finding(problem.Rule, problem.IsCertain ? Severity.Error : Severity.Warning, [field], Expected: null, Actual: null, problem.Message);
        }
    }

    /// <summary>一份附件里的；每种问题在一个位置说一次。</summary>
    /// <param name="offices">机关公布的办公电话。</param>
    public static IReadOnlyList<FileProblem> In(IReadOnlyList<TextPassage> passages, IReadOnlyList<string> offices) =>
    [
        .. SecrecyMarks.In(passages).Select(finding => new FileProblem(finding.Rule, IsCertain: true, $"{finding.Where[0]}有密级或内部标志。请立即停止处理，交保密工作机构核对")),
        .. ExposedKeys.In(passages).Select(finding => new FileProblem(finding.Rule, IsCertain: true, $"{finding.Message}")),
        .. from passage in passages
           from found in PublicationScan.In(passage.Text, offices)
           let doubt = found.IsCertain ? "" : "疑似"
           select new FileProblem(found.Rule, found.IsCertain, $"{passage.Place}有{doubt}{found.Kind} {found.Masked}；请删去或者脱敏，联系方式用办公电话"),
    ];

    /// <summary>机关公布的办公电话和传真。</summary>
    public static IReadOnlyList<string> Telephones(Organ organ) =>
        [.. organ.Description.Periods.SelectMany(period => new[] { period.Value.Telephone, period.Value.Fax }).OfType<string>().SelectMany(text => text.Split(['、', '，', ',', '；', ';', '/']))];

    private static IEnumerable<(string Field, string Name, string Text, PassageKind Kind)> Texts(ItemContent content)
    {
        yield return (nameof(ItemContent.Title), "名称", content.Title, PassageKind.Top);
        yield return (nameof(ItemContent.DocumentNumber), "文号", content.DocumentNumber ?? "", PassageKind.Other);
        yield return (nameof(ItemContent.Summary), "内容概述", content.Summary, PassageKind.Other);
        yield return (nameof(ItemContent.Keywords), "关键词", content.Keywords ?? "", PassageKind.Other);
        yield return (nameof(ItemContent.Audience), "服务对象", content.Audience ?? "", PassageKind.Other);
        yield return (nameof(ItemContent.JointOrgans), "联合制作机关", content.JointOrgans ?? "", PassageKind.Other);
        foreach (var file in content.Files)
            yield return (nameof(ItemContent.Files), "附件名称", file.Name, PassageKind.Other);
        var lines = content.Body.Split('\n');
        for (var at = 0; at < lines.Length; at++)
            yield return (nameof(ItemContent.Body), $"正文第 {at + 1} 行", lines[at], at < 5 ? PassageKind.Top : PassageKind.Body);
    }
}
