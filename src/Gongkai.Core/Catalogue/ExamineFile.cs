using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>记下一份附件的检测：程序读了全部文字，找到哪些问题，哪些没有读出来（安全隐私 §4）。</summary>
public sealed record ExamineFile(long Organ, long Number, long Attachment, IReadOnlyList<FileProblem> Problems, IReadOnlyList<string> Unread) : ItemAct(Organ, Number)
{
    public override ActKind Kind => ItemActs.Examine;

    public override IEnumerable<Subject> AlsoReads => base.AlsoReads.Append(FileOf);

    protected override Type FactType => typeof(FileExamined);

    private Subject FileOf => new(Organ, Gongkai.Core.Attachments.Attachment.SubjectKind, Attachment);

    protected override IEnumerable<Finding> Check(ItemPlace place, Scene scene) => CheckFile(scene.Of(FileOf), On, Attachment);

    protected override ItemFact Fact(ItemPlace place, Scene scene) => new FileExamined(Attachment, Problems, Unread);

    internal static IEnumerable<Finding> CheckFile(History file, Subject item, long number)
    {
        if (Gongkai.Core.Attachments.Attachment.From(file) is not { IsErased: false } attachment || attachment.Particulars.About != item)
            yield return ItemRules.Break(ItemRules.FileText, nameof(ItemContent.Files), $"第 {number} 号附件不是这条信息的，或者已经删除，请重新上传");
    }
}
