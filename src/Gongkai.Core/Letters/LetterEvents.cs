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

/// <summary>定稿的文书作废：号不复用，全文仍在。</summary>
[EventType("letter.voided", 1, "文书作废", StandsAlone = true)]
public sealed record LetterVoided([property: Field("文书")] LetterKind Kind, [property: Field("第几份")] int Ordinal) : Event;

/// <summary>附上盖章的原件。</summary>
[EventType("letter.scanned", 1, "附上盖章原件", StandsAlone = true)]
public sealed record LetterScanned(
    [property: Field("文书")] LetterKind Kind, [property: Field("第几份")] int Ordinal, [property: Field("附件", Refers = Attachment.SubjectKind)] long Scan) : Event;
