using System.Buffers;
using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>正文出现同类的他机关全称（不是上级、不是列举），多半是套用了他人的年报。</summary>
public static class OtherOrganInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-ORG", Severity.Warning, "正文不出现同类他机关的全称；上级、列举、与他机关往来的不算", "条例第四十九、五十条；年报文字自身一致");

    /// <summary>同类机关的通名，长的在前。</summary>
    private static readonly string[] Kinds = ["街道办事处", "镇人民政府", "乡人民政府", "区人民政府", "县人民政府", "市人民政府", "旗人民政府"];

    /// <summary>句中有这些，提到他机关是应当的。</summary>
    private static readonly string[] Dealings =
        ["交流", "学习", "考察", "调研", "借鉴", "联合", "协同", "移交", "移送", "转交", "转办", "转送", "合并", "划入", "划转", "更名", "原", "区划", "被告", "被申请人", "第三人", "诉", "案", "对口", "结对", "帮扶", "征求", "会同", "等"];

    /// <summary>名称之前到这里为止；名称必须从这里或句首说起，才能确定整个名称。</summary>
    private static readonly string[] Openings = ["根据", "按照", "依据", "关于", "现将", "由", "在", "向", "对", "为", "经", "是", "即"];

    private static readonly string[] Generic = ["各", "本", "我", "该", "全", "某", "其他", "所属", "下属", "辖区", "辖", "乡镇", "镇街", "有关", "相关", "上级", "基层", "一", "两", "几", "个", "街道", "和", "与", "及", "或"];

    private static readonly SearchValues<char> Divisions = SearchValues.Create("省市州盟区县旗");
    private const int LongestStem = 6;

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        if (subject.Report.Organ is not { } organ || KindOf(PlainText.Of(organ)) is not { } kind)
            return [CheckOutcome.NotApplicable(Rule)];
        var own = PlainText.Of(organ);
        var findings = new Dictionary<string, Finding>(StringComparer.Ordinal);
        var isNamed = false;
        foreach (var sentence in subject.Wording.Mentioning(kind[^1]))
        {
            if (!sentence.Plain.Contains(kind, StringComparison.Ordinal) || sentence.Has(Dealings))
                continue;
            foreach (var name in Names(sentence.Plain, kind))
            {
                isNamed = true;
                if (!IsOwnOrSuperior(name, own))
                    findings.TryAdd(name, Broken(sentence, name, organ));
            }
        }

        return [isNamed ? CheckOutcome.Of(Rule, findings.Values) : CheckOutcome.NotApplicable(Rule)];
    }

    private static string? KindOf(string organ) => Array.Find(Kinds, kind => organ.Length > kind.Length && organ.EndsWith(kind, StringComparison.Ordinal));

    /// <summary>句中说全了的名称（带不带上级地名都可以）；列举的（前后有顿号）不要。</summary>
    private static IEnumerable<string> Names(string plain, string kind)
    {
        for (var at = plain.IndexOf(kind, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(kind, at + kind.Length, StringComparison.Ordinal))
        {
            var end = at + kind.Length;
            if (end < plain.Length && plain[end] is '、' or '和' or '与' or '及')
                continue;
            if (Start(plain, at) is { } start)
                yield return plain[start..end];
        }
    }

    /// <summary>名称从哪里开始：句首、标点、“现将”一类的词之后，且通名之前有二至六字的专名。</summary>
    private static int? Start(string plain, int at)
    {
        var start = at;
        while (start > 0 && plain[start - 1] is >= '\u4E00' and <= '\u9FFF' and not '年' and not '日')
            start--;
        if (start > 0 && plain[start - 1] is '、')
            return null;
        foreach (var opening in Openings)
        {
            var found = plain.AsSpan(start, at - start).LastIndexOf(opening, StringComparison.Ordinal);
            if (found >= 0)
                start += found + opening.Length;
        }

        var stem = Stem(plain.AsSpan(start, at - start));
        return stem.Length is >= 2 and <= LongestStem && !stem.HasAny(Generic) ? start : null;
    }

    /// <summary>去掉上级地名之后的专名。</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name) => name[(name.LastIndexOfAny(Divisions) + 1)..];

    /// <summary>本机关（可省去上级地名），或者地名包含本机关的上级。</summary>
    private static bool IsOwnOrSuperior(string name, string own) =>
        own.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(own, StringComparison.Ordinal)
        || own.Contains(name.Replace("人民政府", "", StringComparison.Ordinal), StringComparison.Ordinal)
        || SameStem(name, own);

    private static bool SameStem(string name, string own) =>
        KindOf(own) is { } kind && Stem(name.AsSpan(0, name.Length - kind.Length)).SequenceEqual(Stem(own.AsSpan(0, own.Length - kind.Length)));

    private static Finding Broken(Sentence sentence, string name, string organ) => new(
        Rule.Id, Severity.Warning, [sentence.Section], organ, name,
        $"“{(sentence.Printed.Length <= 80 ? sentence.Printed : string.Concat(sentence.Printed.AsSpan(0, 80), "……"))}”：出现“{name}”，本报告是{organ}的。如是沿用了别的机关的年报，请改正");
}
