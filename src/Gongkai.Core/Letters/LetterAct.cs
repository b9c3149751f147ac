using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Letters;

/// <summary>对一件申请的一份文书所做的行为。</summary>
/// <param name="Organ">机关编号。</param>
/// <param name="Case">件的号。</param>
/// <param name="Slot">哪一份。</param>
public abstract record LetterAct(long Organ, long Case, LetterSlot Slot) : Act
{
    public override Subject On => CaseLetters.SubjectOf(Organ, Case);

    public override IEnumerable<Subject> AlsoReads => [DisclosureCase.SubjectOf(Organ, Case)];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var history = scene.Of(DisclosureCase.SubjectOf(Organ, Case));
        if (DueLetter.Of(history).FirstOrDefault(one => one.Slot == Slot) is not { } due)
            return new Blocked<Decision>([LetterRules.Break(LetterRules.Issue, $"这件申请现在没有{LetterKindName.Of(Slot.Kind).Name}要写；请从办件的文书列表进入")]);
        var place = new LetterPlace(scene, CaseLetters.From(scene.History), DisclosureCase.From(history)!, due);
        return Decision.Unless([.. Check(place)], () => Decision.Of(scene.Subject, Fact(place)));
    }

    protected abstract IEnumerable<Finding> Check(LetterPlace place);

    protected abstract Event Fact(LetterPlace place);
}

/// <summary>办理所在：文书卷、办件、要写的这一份。</summary>
public sealed record LetterPlace(Scene Scene, CaseLetters Letters, DisclosureCase Case, DueLetter Due);

/// <summary>保存拟稿：有缺的也照存，缺的只挡住定稿。</summary>
public sealed record SaveLetter(long Organ, long Case, LetterSlot Slot, LetterDraft Draft) : LetterAct(Organ, Case, Slot)
{
    private const int LongestField = 3000;

    public override ActKind Kind => LetterActs.Save;

    public override IReadOnlyList<PersonalContent> Personal => [Draft.ToContent()];

    protected override IEnumerable<Finding> Check(LetterPlace place)
    {
        if (place.Letters.Standing(Slot) is { } issued)
            yield return LetterRules.Break(LetterRules.Issue, $"已经定稿（{issued.Number ?? "不编号"}），不能再改；确有错误的先作废");
        var kind = LetterKindName.Of(Slot.Kind);
        foreach (var field in Draft.Fields.Where(field => !kind.Stated.Contains(field.Key)).Select(field => LetterFieldName.Of(field.Key)))
            yield return LetterRules.Break(LetterRules.Issue, $"{field.Name}由案件得出，不在文书里填写", field.Name);
        foreach (var field in Draft.Fields.Where(field => field.Value.Length > LongestField).Select(field => LetterFieldName.Of(field.Key)))
            yield return LetterRules.Break(LetterRules.Issue, $"{field.Name}不超过 {LongestField} 字", field.Name);
        if (Draft.Text is { Length: > LetterTemplate.Longest } text)
            yield return LetterRules.Break(LetterRules.Issue, $"正文有 {text.Length} 字，不超过 {LetterTemplate.Longest} 字");
        if (Draft.Attachments.Count > 20 || Draft.Attachments.Any(name => name.Length > 100))
            yield return LetterRules.Break(LetterRules.Issue, "附件不超过 20 项，每项不超过 100 字");
    }

    protected override Event Fact(LetterPlace place) => new LetterSaved(Slot.Kind, Slot.Ordinal, place.Scene.Personal[0]);
}

/// <summary>定稿：看过的那一份全文封存，取得文书号；此后不再改动。</summary>
/// <param name="Letter">写成的文书，没有缺的。</param>
/// <param name="Template">所用模板的版本。</param>
/// <param name="Seen">写它时办件履历的版本；此后有变动的不定稿。</param>
public sealed record IssueLetter(long Organ, long Case, LetterSlot Slot, Letter Letter, int Template, long Seen) : LetterAct(Organ, Case, Slot)
{
    public override ActKind Kind => LetterActs.Issue;

    public override IReadOnlyList<PersonalContent> Personal => [Letter.ToContent()];

    public override IReadOnlyList<string> Reserves =>
        LetterKindName.Of(Slot.Kind).Word is { } word && Letter.Date is { } date ? [LetterNumber.Counter(word, date)] : [];

    protected override IEnumerable<Finding> Check(LetterPlace place)
    {
        var kind = LetterKindName.Of(Slot.Kind);
        if (place.Letters.Standing(Slot) is { } issued)
            yield return LetterRules.Break(LetterRules.Issue, $"已经定稿（{issued.Number ?? "不编号"}），不再定稿");
        if (!place.Due.IsReady)
            yield return LetterRules.Break(LetterRules.Issue, kind.IsAnswer ? "签发之后才能定稿，文书号随签发取得" : "办了这一步才能定稿");
        if (place.Case.Version != Seen)
            yield return LetterRules.Break(LetterRules.Issue, "看过之后，这件申请又有变动；请重新预览再定稿");
        if (Letter.Kind != Slot.Kind || Letter.HasGaps)
            yield return LetterRules.Break(kind.Rule, "文书里还有待填的地方，请先填写");
        foreach (var field in kind.Required.Select(LetterFieldName.Of).Where(field => !field.MayBeBlank && !Letter.Has(field.Field)))
            yield return LetterRules.Break(kind.Rule, $"缺{field.Name}：{field.Advice}", field.Name);
        if (kind.HasRemedy != Letter.Remedy is not null)
            yield return LetterRules.Break(LetterRules.Remedy, kind.HasRemedy ? "终局文书要写救济告知" : $"{kind.Name}是程序性的，不写救济告知");
        if (kind.Word is not null && place.Scene.View<OrganTree>().Find(Organ)?.Nature.On(Letter.Date ?? place.Scene.Today).DocumentPrefix is null)
            yield return LetterRules.Break(LetterRules.Number, "没有登记机关代字，不能编文书号；请在机关资料里登记");
    }

    protected override Event Fact(LetterPlace place) => new LetterIssued(Slot.Kind, Slot.Ordinal, Number(place), place.Due.On!.Value, Template, Seen, place.Scene.Personal[0]);

    private string? Number(LetterPlace place) => place.Scene.Reserved is [var number] && LetterKindName.Of(Slot.Kind).Word is { } word
        ? LetterNumber.Write(place.Scene.View<OrganTree>().Find(Organ), word, place.Due.On!.Value, number)
        : place.Due.Number;
}

/// <summary>作废定稿的文书，写明理由；号不复用，改好之后另行定稿。答复文书已经发出的不能作废。</summary>
public sealed record VoidLetter(long Organ, long Case, LetterSlot Slot) : LetterAct(Organ, Case, Slot)
{
    public override ActKind Kind => LetterActs.Void;

    protected override IEnumerable<Finding> Check(LetterPlace place)
    {
        if (place.Letters.Standing(Slot) is null)
            yield return LetterRules.Break(LetterRules.Void, "没有定稿，不必作废");
        if (Reason?.Trim().Length is not (>= 2 and <= 500))
            yield return LetterRules.Break(LetterRules.Void, "请写明作废的理由，2 至 500 字");
        if (LetterKindName.Of(Slot.Kind).IsAnswer && place.Case.DispatchedOn is { } sent)
            yield return LetterRules.Break(LetterRules.Void, $"已于 {sent:yyyy-MM-dd} 发出，不能作废；确有错误的另行更正");
    }

    protected override Event Fact(LetterPlace place) => new LetterVoided(Slot.Kind, Slot.Ordinal);
}

/// <summary>附上盖章的原件：收存在这件申请里的扫描件。</summary>
/// <param name="Scan">附件号。</param>
public sealed record AttachScan(long Organ, long Case, LetterSlot Slot, long Scan) : LetterAct(Organ, Case, Slot)
{
    public override ActKind Kind => LetterActs.Scan;

    public override IEnumerable<Subject> AlsoReads => [.. base.AlsoReads, new Subject(Organ, Attachment.SubjectKind, Scan)];

    protected override IEnumerable<Finding> Check(LetterPlace place)
    {
        if (place.Letters.Standing(Slot) is not { } issued)
            yield return LetterRules.Break(LetterRules.Scan, "定稿之后才附盖章原件");
        else if (issued.Scans.Contains(Scan))
            yield return LetterRules.Break(LetterRules.Scan, "这一份已经附上");
        foreach (var finding in CheckKept(place, Organ, Case, Scan))
            yield return finding;
    }

    /// <summary>是收存在这件申请里的扫描件。</summary>
    internal static IEnumerable<Finding> CheckKept(LetterPlace place, long organ, long one, long scan)
    {
        if (Attachment.From(place.Scene.Of(new Subject(organ, Attachment.SubjectKind, scan))) is not { IsErased: false, Particulars: { Purpose: AttachmentPurpose.Scan } kept } || kept.About != DisclosureCase.SubjectOf(organ, one))
            yield return LetterRules.Break(LetterRules.Scan, "请选择收存在这件申请里、用途为扫描件的附件");
    }

    protected override Event Fact(LetterPlace place) => new LetterScanned(Slot.Kind, Slot.Ordinal, Scan);
}
