using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Letters;

/// <summary>保存了一份文书的拟稿：填写的各项、另写的正文；内容另行封存，账上只有引用。</summary>
[EventType("letter.saved", 1, "保存文书拟稿", StandsAlone = true)]
public sealed record LetterSaved([property: Field("文书")] LetterKind Kind, [property: Field("第几份")] int Ordinal, PersonalReference Content) : Event;

/// <summary>文书定稿：取得文书号，全文封存，账上有它的摘要；此后打开的都是这一份。</summary>
/// <param name="Number">文书号；不编号的为 <c>null</c>。</param>
/// <param name="Date">成文日期。</param>
/// <param name="Template">所用模板的版本；内置的默认文字为 0。</param>
/// <param name="Seen">写文书时办件履历的版本。</param>
[EventType("letter.issued", 1, "文书定稿", StandsAlone = true)]
public sealed record LetterIssued(
    [property: Field("文书")] LetterKind Kind,
    [property: Field("第几份")] int Ordinal,
    [property: Field("文书号")] string? Number,
    [property: Field("成文日期")] DateOnly Date,
    [property: Field("模板版本")] int Template,
    long Seen,
    PersonalReference Content) : Event;

/// <summary>登记一份在别处写成、盖章的文书：文号、成文日期、盖章原件的扫描件；正文不在平台。</summary>
/// <param name="Confirmed">经办人对照原件确认写有的各项要件。</param>
/// <param name="HasRemedy">对照原件确认写有救济告知。</param>
[EventType("letter.issued-elsewhere", 1, "登记别处写成的文书", StandsAlone = true)]
public sealed record LetterIssuedElsewhere(
    [property: Field("文书")] LetterKind Kind,
    [property: Field("第几份")] int Ordinal,
    [property: Field("文书号")] string? Number,
    [property: Field("成文日期")] DateOnly Date,
    [property: Field("盖章原件", Refers = Attachment.SubjectKind)] long Scan,
    [property: Field("确认写有")] IReadOnlyList<LetterField> Confirmed,
    bool HasRemedy) : Event;

/// <summary>一个文号用掉了：同一机关不再用第二次。</summary>
[EventType("letter-number.used", 1, "使用文号", StandsAlone = true)]
public sealed record LetterNumberUsed([property: Field("文书号")] string Number, [property: Field("第几件申请")] long Case, [property: Field("文书")] LetterKind Kind) : Event;

/// <summary>定稿的文书作废：号不复用，全文仍在。</summary>
[EventType("letter.voided", 1, "文书作废", StandsAlone = true)]
public sealed record LetterVoided([property: Field("文书")] LetterKind Kind, [property: Field("第几份")] int Ordinal) : Event;

/// <summary>附上盖章的原件。</summary>
[EventType("letter.scanned", 1, "附上盖章原件", StandsAlone = true)]
public sealed record LetterScanned(
    [property: Field("文书")] LetterKind Kind, [property: Field("第几份")] int Ordinal, [property: Field("附件", Refers = Attachment.SubjectKind)] long Scan) : Event;
