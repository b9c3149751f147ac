using System.Globalization;
using DocumentFormat.OpenXml;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Documents.Reports.Writing.Word;

namespace Gongkai.Documents.Requests;

/// <summary>预填的行政复议申请书要用的事实；不知道的为 <c>null</c>，写成空格由申请人填。</summary>
public sealed record ReviewApplication
{
    public string? Applicant { get; init; }

    /// <summary>被申请人：作出答复或者逾期不答复的机关。</summary>
    public required string Organ { get; init; }

    public string? OrganAddress { get; init; }

    /// <summary>行政复议机关。</summary>
    public string? ReviewOrgan { get; init; }

    public string? ReviewAddress { get; init; }

    public string? ReviewTelephone { get; init; }

    public string? ReviewEmail { get; init; }

    /// <summary>所申请的信息。</summary>
    public string? Description { get; init; }

    /// <summary>受理号。</summary>
    public string? CaseNumber { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    /// <summary>答复期限届满之日；暂定的不写。</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>答复的文书号。</summary>
    public string? Letter { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public DateOnly? ServedOn { get; init; }

    /// <summary>逾期没有答复。</summary>
    public bool IsUnanswered { get; init; }

    /// <summary>写成之日。</summary>
    public required DateOnly On { get; init; }
}

/// <summary>行政复议申请书（Word）：申请人、被申请人、请求、事实与理由、附件；证件号码、住址、签名留给申请人自己写（办理规程 §12）。</summary>
public static class ReviewApplicationDocument
{
    private const string Blank = "＿＿＿＿＿＿＿＿＿＿";

    public static void Write(ReviewApplication facts, Stream output)
    {
        ArgumentNullException.ThrowIfNull(facts);
        WordDocumentWriter.Write("行政复议申请书", facts.Applicant ?? "", Content(facts), output);
    }

    private static IEnumerable<OpenXmlElement> Content(ReviewApplication facts)
    {
        yield return WordText.Paragraph("行政复议申请书", WordStyles.Title);
        yield return Body($"申请人：{facts.Applicant ?? Blank}，身份证件号码{Blank}，住址{Blank}，联系电话{Blank}。");
        yield return Body($"被申请人：{facts.Organ}{(facts.OrganAddress is { } address ? $"，地址：{address}" : "")}。");
        yield return Heading("行政复议请求");
        yield return Body(facts.IsUnanswered
            ? "责令被申请人对申请人的政府信息公开申请依法作出答复。"
            : $"撤销被申请人{Day(facts.AnsweredOn)}作出的答复{(facts.Letter is { } letter ? $"（{letter}）" : "")}，责令其依法重新答复。（请按您的请求修改）");
        yield return Heading("事实和理由");
        yield return Body($"申请人向被申请人申请公开下列政府信息，被申请人于{Day(facts.ReceivedOn)}收到{(facts.CaseNumber is { } number ? $"，受理号为{number}" : "")}：");
        foreach (var paragraph in CleanText.Paragraphs(facts.Description ?? Blank))
            yield return Body(paragraph);
        yield return Body(facts.IsUnanswered
            ? $"依照《中华人民共和国政府信息公开条例》第三十三条，被申请人应当在{Day(facts.DueOn)}以前答复，至{Day(facts.On)}没有答复。"
            : $"被申请人于{Day(facts.AnsweredOn)}作出答复，申请人于{Day(facts.ServedOn)}收到。申请人认为该答复不当，理由是：{Blank}{Blank}");
        yield return Body("申请人依照《中华人民共和国行政复议法》第十一条、《中华人民共和国政府信息公开条例》第五十一条，申请行政复议。");
        yield return Body("此致");
        yield return Body(facts.ReviewOrgan ?? Blank);
        yield return Body($"申请人（签名）：{Blank}");
        yield return Body($"日期：{Blank}");
        yield return Body($"附件：一、身份证明复印件；二、申请表、回执；{(facts.IsUnanswered ? "" : "三、答复书。")}");
        yield return Heading("交到哪里");
        var contacts = new[] { facts.ReviewAddress is { } at ? $"地址：{at}" : null, facts.ReviewTelephone is { } telephone ? $"电话：{telephone}" : null, facts.ReviewEmail is { } email ? $"电子邮箱：{email}" : null }.OfType<string>().ToList();
        yield return Body($"{facts.ReviewOrgan ?? "行政复议机关"}{(contacts.Count > 0 ? $"，{string.Join("，", contacts)}" : "")}。可以当面提交、邮寄，也可以通过行政复议机关公布的互联网渠道提交（行政复议法第二十二条）。这一段不用交。");
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Body(string text) => WordText.Paragraph(text, WordStyles.Body);

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Heading(string text) => WordText.Paragraph(text, WordStyles.Heading1);

    private static string Day(DateOnly? day) => day?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? "＿＿＿＿年＿＿月＿＿日";
}
