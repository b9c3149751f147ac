using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字中行政规范性文件的制发件数、现行有效件数等于表二。</summary>
public static class DocumentsInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-DOCS", Severity.Warning, "文字中制发行政规范性文件的件数 = 表二本年制发件数；现行有效件数 = 表二现行有效件数", "条例第五十条；年报文字与表格一致");

    private static readonly CellAddress Issued = ProactiveRow.NormativeDocuments.At(0);
    private static readonly CellAddress InForce = ProactiveRow.NormativeDocuments.At(2);

    private static readonly string[] Nouns = ["行政规范性文件", "规范性文件"];

    private static readonly string[] Issuing = ["制定发布", "制定出台", "制定印发", "制定公布", "制定并公布", "制发", "制定", "印发", "出台"];

    /// <summary>与规范性文件有关而说的不是制发、现行有效的件数。</summary>
    private static readonly WordSet Foreign =
        new("备案", "审查", "审核", "清理", "解读", "公开", "发布", "公布", "上报", "报送", "修改", "修订", "废止", "失效", "宣布", "保留", "征求", "评估", "同比", "增加", "减少", "增长", "下降", "累计", "历年", "党");

    private static readonly string[] Filling = ["行政规范性文件", "规范性文件", "新", "了", "共计", "共", "计", "为", "有", "的", "数量", "总数", "本年度", "本年", "全年", "：", "，"];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        var figures = subject.Report.Figures;
        (CellAddress Cell, Claim Claim)[] said = [.. Said(subject.Wording)];
        if (said.Length == 0)
            return [CheckOutcome.NotApplicable(Rule)];
        return
        [
            CheckOutcome.Joined(Rule,
            [
                Rule.Judge(said.Where(s => s.Cell == Issued).Select(s => s.Claim), claim => Against(claim, Issued, "表二行政规范性文件本年制发件数", figures)),
                Rule.Judge(said.Where(s => s.Cell == InForce).Select(s => s.Claim), claim => Against(claim, InForce, "表二行政规范性文件现行有效件数", figures)),
            ]),
        ];
    }


    /// <summary>说出的件数和它的意思。</summary>
    internal static IEnumerable<Statement> Statements(CheckSubject subject) =>
        Said(subject.Wording).Select(said => new Statement(Rule, said.Claim, [FigureReference.To([said.Cell])]));

    private static Verdicts? Against(Claim claim, CellAddress cell, string what, Figures figures) =>
        Rule.Against(claim, [cell], what, figures[cell]) is { Finding: { Severity: Severity.Error } finding }
            ? new Verdicts(finding with { Severity = Severity.Warning })
            : Rule.Against(claim, [cell], what, figures[cell]);

    private static IEnumerable<(CellAddress Cell, Claim Claim)> Said(ReportWording wording)
    {
        foreach (var sentence in wording.Counting(1, 2))
        {
            if (!sentence.Says(Mention.Documents))
                continue;
            foreach (var clause in sentence.Clauses)
            {
                if (clause.IsAmong || clause.IsAside || clause.Period is not (Period.Unsaid or Period.ThisYear))
                    continue;
                foreach (var said in Read(sentence, clause))
                    yield return said;
            }
        }
    }

    private static IEnumerable<(CellAddress Cell, Claim Claim)> Read(Sentence sentence, Clause clause)
    {
        foreach (var quantity in clause.Quantities)
        {
            if (quantity.Unit is not ('件' or '份' or '个') || Meaning(sentence, clause, quantity) is not { } cell)
                continue;
            yield return (cell, Claim.Of(sentence, clause, quantity, isFirm: true));
        }
    }

    /// <summary>这个件数说的是制发还是现行有效；说不准的为 <c>null</c>。</summary>
    private static CellAddress? Meaning(Sentence sentence, Clause clause, Quantity quantity)
    {
        var text = clause.Text;
        if (text.HasAny(Foreign))
            return null;
        var isNamed = clause.Has(Nouns);
        if (text.Last(quantity.Start, "现行有效") is var (_, validEnd, _)
            && text.AsSpan(validEnd, quantity.Start - validEnd).IsOnly(Filling)
            && (isNamed || FollowsDocuments(sentence, clause)))
            return InForce;
        return text.Last(quantity.Start, Issuing) is var (_, issuedEnd, _) && isNamed && text.AsSpan(issuedEnd, quantity.Start - issuedEnd).IsOnly(Filling) ? Issued : null;
    }

    /// <summary>上一分句说的是规范性文件（“制发行政规范性文件 3 件，废止 1 件，现行有效 12 件”），中间没有说到规章等别的。</summary>
    private static bool FollowsDocuments(Sentence sentence, Clause clause)
    {
        var before = sentence.Before(clause, 0);
        return before.Last(Nouns) is var (_, end, _) && !before[end..].HasAny("规章", "决定", "许可", "处罚", "制度", "清单", "事项");
    }
}
