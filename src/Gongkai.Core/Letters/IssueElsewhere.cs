using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Letters;

/// <summary>登记一份在别处写成的文书：文号、成文日期、盖章原件，逐项确认写有要件；此后与这里定稿的一样，可以发出（办理规程 §4）。</summary>
/// <param name="Number">文号；送达回证一类不编号的为 <c>null</c>。</param>
/// <param name="Date">成文日期。</param>
/// <param name="Scan">盖章原件的附件号。</param>
/// <param name="Confirmed">对照原件确认写有的各项。</param>
/// <param name="HasRemedy">对照原件确认写有救济告知。</param>
public sealed partial record IssueElsewhere(long Organ, long Case, LetterSlot Slot, string? Number, DateOnly Date, long Scan, IReadOnlyList<LetterField> Confirmed, bool HasRemedy) : LetterAct(Organ, Case, Slot)
{
    /// <summary>文号用没用过，记在它自己的履历上：类别键。</summary>
    public const string NumberKind = "letter-number";

    public override ActKind Kind => LetterActs.IssueElsewhere;

    public override IEnumerable<Subject> AlsoReads =>
        [.. base.AlsoReads, new Subject(Organ, Attachment.SubjectKind, Scan), .. Tidied is { } number ? [NumberSubject(Organ, number)] : Array.Empty<Subject>()];

    private string? Tidied => Tidy(Number);

    public override Outcome<Decision> Decide(Scene scene) => base.Decide(scene) switch
    {
        Allowed<Decision>(var decision) when Tidied is { } number && scene.Of(NumberSubject(Organ, number)).IsEmpty =>
            new Allowed<Decision>(decision with { Then = Decision.Of(NumberSubject(Organ, number), new LetterNumberUsed(number, Case, Slot.Kind)) }),
        var outcome => outcome,
    };

    protected override IEnumerable<Finding> Check(LetterPlace place) =>
        [.. CheckPlace(place), .. CheckNumber(place), .. CheckElements(), .. AttachScan.CheckKept(place, Organ, Case, Scan)];

    protected override Event Fact(LetterPlace place) => new LetterIssuedElsewhere(Slot.Kind, Slot.Ordinal, Tidied, Date, Scan, [.. Confirmed.Distinct()], HasRemedy);

    /// <summary>文号的写法：六角括号，没有空白。</summary>
    public static string? Tidy(string? number)
    {
        var tidy = string.Concat((number ?? "").Where(c => !char.IsWhiteSpace(c))).Normalize(NormalizationForm.FormKC);
        return tidy.Length == 0 ? null : Year().Replace(tidy, "〔${year}〕");
    }

    private IEnumerable<Finding> CheckPlace(LetterPlace place)
    {
        var kind = LetterKindName.Of(Slot.Kind);
        if (place.Letters.Standing(Slot) is { } issued)
            yield return LetterRules.Break(LetterRules.Elsewhere, $"已经定稿（{issued.Number ?? "不编号"}），不再登记；确有错误的先作废");
        if (!place.Due.IsReady)
            yield return LetterRules.Break(LetterRules.Elsewhere, kind.IsAnswer ? "签发之后才登记；没有签发的答复不能发出" : "办了这一步才登记");
        if (Date > place.Scene.Today)
            yield return LetterRules.Break(LetterRules.Elsewhere, $"成文日期 {Date:yyyy-MM-dd} 还没有到", nameof(Date));
        else if (Date < place.Case.ReceivedOn)
            yield return LetterRules.Break(LetterRules.Elsewhere, $"成文日期 {Date:yyyy-MM-dd} 早于收到申请之日 {place.Case.ReceivedOn:yyyy-MM-dd}，请对照原件", nameof(Date));
    }

    private IEnumerable<Finding> CheckNumber(LetterPlace place)
    {
        var kind = LetterKindName.Of(Slot.Kind);
        if (Tidied is not { } number)
        {
            if (kind.IsAnswer || kind.Word is not null)
                yield return LetterRules.Break(LetterRules.Elsewhere, "请填写文号，照原件写", nameof(Number));
            yield break;
        }

        // The platform's own numbers run without gaps: one that looks like them is the one it gave, or will be given to another.
        var prefix = place.Scene.View<OrganTree>().Find(Organ)?.Nature.On(Date).DocumentPrefix;
        if (Shape().Match(number) is not { Success: true } shape || number.Length > 60)
            yield return LetterRules.Break(LetterRules.Elsewhere, $"文号“{number}”应照“某街办函〔{Date.Year}〕8号”的样子：代字、六角括号里的四位年份、序号", nameof(Number));
        else if (shape.Groups["year"].Value != Date.Year.ToString("0000", CultureInfo.InvariantCulture))
            yield return LetterRules.Break(LetterRules.Elsewhere, $"文号的年份是 {shape.Groups["year"].Value}，成文日期在 {Date.Year} 年，请对照原件", nameof(Number));
        else if (number != place.Due.Number && prefix is not null && number.StartsWith($"{prefix}公开", StringComparison.Ordinal))
            yield return LetterRules.Break(LetterRules.Number, $"“{prefix}公开…”的号由平台连续编；{(place.Due.Number is { } given ? $"这一份的是 {given}" : "要用的请在这里定稿取得")}，别的文号照原件写", nameof(Number));
        else if (place.Scene.Of(NumberSubject(Organ, number)).Facts.LastOrDefault()?.Fact is LetterNumberUsed used && !(used.Case == Case && used.Kind == Slot.Kind))
            yield return LetterRules.Break(LetterRules.Number, $"文号 {number} 已经用在第 {used.Case} 件的{LetterKindName.Of(used.Kind).Name}上，不能再用", nameof(Number));
    }

    private IEnumerable<Finding> CheckElements()
    {
        var kind = LetterKindName.Of(Slot.Kind);
        foreach (var field in kind.Required.Except(Confirmed).Select(LetterFieldName.Of))
            yield return LetterRules.Break(kind.Rule, $"没有确认写有{field.Name}；原件里没有的，不能发出，请补写重印", field.Field.ToString());
        if (kind.HasRemedy && !HasRemedy)
            yield return LetterRules.Break(LetterRules.Remedy, "没有确认写有救济告知（复议机关、期限）；终局文书必须写", nameof(HasRemedy));
        if (!kind.HasRemedy && HasRemedy)
            yield return LetterRules.Break(LetterRules.Remedy, $"{kind.Name}是程序性的，不写救济告知");
    }

    private static Subject NumberSubject(long organ, string number) =>
        new(organ, NumberKind, BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(number))) & long.MaxValue);

    [GeneratedRegex("""^[^〔〕0-9]{1,30}〔(?<year>[0-9]{4})〕第?[1-9][0-9]{0,5}号$""", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    [GeneratedRegex("""[\[\(【〔](?<year>[0-9]{4})[\]\)】〕]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
