using Gongkai.Core.Organs;
using Gongkai.Core.Privacy;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using static Gongkai.Core.Letters.LetterField;

namespace Gongkai.Core.Letters;

/// <summary>写成文书：模板填上案件里的各项。缺的写成“待填”，照样可以预览；定稿之前逐项指出。</summary>
public static class LetterWriting
{
    private const string Ends = "。；：！？…”）";

    /// <summary>写成一份文书。</summary>
    public static Letter Write(LetterFile file, DueLetter due, LetterTemplate template, LetterDraft draft)
    {
        var (kind, values) = (LetterKindName.Of(due.Kind), new LetterValues(file, due, draft));
        var names = kind.Audience == LetterAudience.ThirdParty ? file.ThirdPartyNames : file.ApplicantNames;
        return new Letter(due.Kind, values.Of(LetterField.Organ) is [var organ, ..] ? organ : file.Organ.NameOn(due.On ?? file.Organ.Since))
        {
            Number = due.Number,
            Addressee = AddresseeOf(kind, file, values),
            Body = [.. Body(kind, new LetterTemplate(due.Kind, draft.Text ?? template.Text), values).Select(paragraph => paragraph.Naming(names))],
            Remedy = RemedyOf(kind, file, due, values.Case)?.Paragraph,
            Attachments = draft.Attachments,
            Contact = values.Of(Contact) is [var unit, ..] && values.Of(Telephone) is [var telephone, ..] && kind.Audience != LetterAudience.File ? $"联系部门：{unit}，电话：{telephone}" : null,
            Date = kind.Audience == LetterAudience.File ? null : due.On,
            Slip = due.Kind == LetterKind.ThirdPartyInquiry ? Slip(file, due) : [],
        };
    }

    /// <summary>还缺什么、哪里不合规则；没有的才能定稿。</summary>
    public static IEnumerable<Finding> Check(LetterFile file, DueLetter due, LetterTemplate template, LetterDraft draft)
    {
        var (kind, letter) = (LetterKindName.Of(due.Kind), Write(file, due, template, draft));
        if (draft.Text is { } text)
        {
            foreach (var finding in new LetterTemplate(due.Kind, text).Check())
                yield return finding;
        }

        foreach (var field in kind.Required.Where(field => !letter.Has(field)).Select(LetterFieldName.Of).Where(field => !field.MayBeBlank))
            yield return LetterRules.Break(kind.Rule, $"缺{field.Name}：{Advice(field, due, file)}", field.Name);
        if (due.Fact is AnswerDecided decided && kind.IsAnswer && letter.Has(Grounds))
        {
            foreach (var element in AnswerWords.Missing(decided, file.At(due.Entry)).Select(AnswerElementName.Of))
                yield return LetterRules.Break(kind.Rule, $"缺{element.Name}：{element.Advice}");
        }

        foreach (var finding in CheckWhole(kind, letter, file, due))
            yield return finding;
    }

    /// <summary>这份文书的救济告知；不写的、复议机关还不知道的为 <c>null</c>。</summary>
    public static RemedyNotice? RemedyOf(LetterKindName kind, LetterFile file, DueLetter due, DisclosureCase one)
    {
        if (!kind.HasRemedy)
            return null;
        var on = due.On ?? one.DecidedOn ?? one.ReceivedOn ?? file.Organ.Since;
        var notice = kind.IsAnswer ? RemedyNotice.Of(one, file.Organ.Id, file.Tree) : new RemedyNotice(RemedyRoute.Either, one.Answer ?? AnswerType.A43, ReviewOrgans.NameFor(file.Organ.Id, file.Tree, on));
        return notice is { ReviewOrgan: null } ? null : notice;
    }

    private static IEnumerable<Finding> CheckWhole(LetterKindName kind, Letter letter, LetterFile file, DueLetter due)
    {
        if (kind.HasRemedy && letter.Remedy is null)
            yield return LetterRules.Break(LetterRules.Remedy, "救济告知要写行政复议机关：请在机关资料里登记上级机关或者行政复议机关");
        if (kind.Audience != LetterAudience.File && letter.Contact is null)
            yield return LetterRules.Break(LetterRules.Office, "请在机关资料里登记政府信息公开工作机构和办公电话");
        if (kind.Audience != LetterAudience.File && letter.Addressee is null)
            yield return LetterRules.Break(kind.Rule, kind.Audience == LetterAudience.Applicant ? $"缺申请人：{LetterFieldName.Of(Applicant).Advice}" : kind.Audience == LetterAudience.ThirdParty ? $"缺第三方：{LetterFieldName.Of(ThirdParty).Advice}" : $"缺被征求机关：{LetterFieldName.Of(ConsultedOrgan).Advice}");
        if (kind.Word is not null && file.Organ.Nature.On(due.On ?? file.Organ.Since).DocumentPrefix is null)
            yield return LetterRules.Break(LetterRules.Number, "没有登记机关代字，不能编文书号；请在机关资料里登记");
        var text = string.Concat(letter.Body.Select(paragraph => paragraph.Text));
        var (others, whose) = kind.Audience is LetterAudience.ThirdParty or LetterAudience.Organ ? (file.ApplicantNames, "申请人") : kind.Audience == LetterAudience.Applicant ? (file.ThirdPartyNames.Except(file.ApplicantNames, StringComparer.Ordinal), "第三方") : ([], "");
        if (others.Any(name => name.Length > 1 && text.Contains(name, StringComparison.Ordinal)))
            yield return LetterRules.Break(LetterRules.Privacy, $"文书里写出了{whose}的姓名或名称，请删去或者改为“{whose}”");
        foreach (var found in PersonalInformationScan.In(text).Where(found => found.IsCertain))
            yield return LetterRules.Break(LetterRules.Privacy, $"文书里有{found.Kind} {found.Masked}，请删去");
    }

    private static string Advice(LetterFieldName field, DueLetter due, LetterFile file) =>
        field.Field == Grounds && due.Fact is AnswerDecided decided && AnswerWords.Missing(decided, file.At(due.Entry)).Select(AnswerElementName.Of).ToList() is { Count: > 0 } missing
            ? string.Join('；', missing.Select(element => element.Advice))
            : field.Advice;

    private static LetterParagraph? AddresseeOf(LetterKindName kind, LetterFile file, LetterValues values)
    {
        LetterField? field = kind.Audience switch
        {
            LetterAudience.Applicant => Applicant,
            LetterAudience.ThirdParty => ThirdParty,
            LetterAudience.Organ => ConsultedOrgan,
            _ => null,
        };
        if (field is not { } named || values.Of(named) is not [var name, ..])
            return null;
        var facet = LetterFieldName.Of(named).Facet;
        return file.Parties?.Agent is { } agent && kind.Audience == LetterAudience.Applicant
            ? new([new(name, named, facet), new("（代理人："), new(agent.Name, named, facet), new("）：")])
            : new([new(name, named, facet), new("：")]);
    }

    private static IEnumerable<LetterParagraph> Body(LetterKindName kind, LetterTemplate template, LetterValues values)
    {
        foreach (var paragraph in template.Paragraphs)
        {
            var pieces = LetterTemplate.Pieces(paragraph).ToList();
            if (pieces is [{ Field: { } alone }])
            {
                foreach (var line in Alone(kind, alone, values))
                    yield return line;
            }
            else if (pieces.All(piece => piece.Field is not { } field || kind.Required.Contains(field) || values.Of(field).Count > 0))
            {
                yield return new LetterParagraph([.. pieces.Select((piece, i) => piece.Field is { } field ? Inline(field, values, pieces.ElementAtOrDefault(i + 1).Text) : new LetterRun(piece.Text))]);
            }
        }
    }

    // What stands alone may take several paragraphs, each a sentence.
    private static IEnumerable<LetterParagraph> Alone(LetterKindName kind, LetterField field, LetterValues values)
    {
        var (lines, facet) = (values.Of(field), LetterFieldName.Of(field).Facet);
        if (lines.Count > 0)
            return lines.Select(line => new LetterParagraph([new LetterRun(Ends.Contains(line[^1], StringComparison.Ordinal) ? line : $"{line}。", field, facet)]));
        return kind.Required.Contains(field) ? [new LetterParagraph([Gap(field)])] : [];
    }

    private static LetterRun Inline(LetterField field, LetterValues values, string? next)
    {
        var lines = values.Of(field);
        if (lines.Count == 0)
            return LetterFieldName.Of(field).MayBeBlank ? new LetterRun("　　　　　　", field) : Gap(field);
        var text = string.Join('；', lines.Select(line => line.TrimEnd('。', '；')));
        return new LetterRun(next is { Length: > 0 } && Ends.Contains(next[0], StringComparison.Ordinal) || lines.Count > 1 ? text : lines[0], field, LetterFieldName.Of(field).Facet);
    }

    private static LetterRun Gap(LetterField field) => new($"〔待填：{LetterFieldName.Of(field).Name}〕", field) { IsGap = true };

    private static IReadOnlyList<string> Slip(LetterFile file, DueLetter due) =>
    [
        "回　　执",
        $"{file.Organ.NameOn(due.On ?? file.Organ.Since)}：",
        "来函收悉。对所列信息是否公开，意见如下：",
        "□ 同意公开。",
        "□ 不同意公开，理由：",
        "签名或者盖章：",
        "年　　月　　日",
    ];
}

/// <summary>用虚构的一件预览模板：每个占位写它的举例。</summary>
public static class LetterSample
{
    /// <summary>照模板写成；名称、联系方式用机关自己的。</summary>
    public static Letter Of(LetterTemplate template, Organ organ, OrganTree tree, DateOnly today)
    {
        var kind = LetterKindName.Of(template.Kind);
        LetterRun Run(string text, LetterField? field) => field is { } one ? new(Example(one, template.Kind, organ, today), one) : new(text);
        return new Letter(template.Kind, organ.NameOn(today))
        {
            Number = kind.Word is { } word ? LetterNumber.Write(organ, word, today, 6) : kind.IsAnswer ? LetterNumber.Write(organ, "答", today, 6) : null,
            Addressee = kind.Audience switch
            {
                LetterAudience.Applicant => LetterParagraph.Plain($"{LetterFieldName.Of(Applicant).Example}："),
                LetterAudience.ThirdParty => LetterParagraph.Plain($"{LetterFieldName.Of(ThirdParty).Example}："),
                LetterAudience.Organ => LetterParagraph.Plain($"{LetterFieldName.Of(ConsultedOrgan).Example}："),
                _ => null,
            },
            Body = [.. template.Paragraphs.Select(paragraph => new LetterParagraph([.. LetterTemplate.Pieces(paragraph).Select(piece => Run(piece.Text, piece.Field))]))],
            Remedy = kind.HasRemedy ? new RemedyNotice(RemedyRoute.Either, AnswerType.A02, ReviewOrgans.NameFor(organ.Id, tree, today)).Paragraph : null,
            Contact = kind.Audience == LetterAudience.File ? null : $"联系部门：{Example(Contact, template.Kind, organ, today)}，电话：{Example(Telephone, template.Kind, organ, today)}",
            Date = kind.Audience == LetterAudience.File ? null : today,
        };
    }

    private static string Example(LetterField field, LetterKind kind, Organ organ, DateOnly today)
    {
        var own = field switch
        {
            LetterField.Organ => organ.NameOn(today),
            Contact => organ.Description.On(today).DisclosureUnit,
            Telephone => organ.Description.On(today).Telephone,
            Office => organ.Description.On(today).Street,
            Basis => LetterValues.BasisOf(kind),
            Consequence => LetterValues.ConsequenceOf(kind),
            ClockNote => LetterValues.ClockNoteOf(kind),
            LetterField.ReceiptNumber => Gongkai.Core.Requests.ReceiptNumber.Write(organ, today, 8),
            _ => null,
        };
        return own ?? LetterFieldName.Of(field).Example;
    }
}
