using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Records;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>下载随年报、采数单保存的文件：导入的原件、申报的依据、代收的文件。本机关的人都看得到，别的记录的附件不由这里看。</summary>
public sealed class FileModel : ReportsPage
{
    protected override ActKind View => ReportActs.ViewDraft;

    public async Task<IActionResult> OnGetAsync(long number)
    {
        var stop = HttpContext.RequestAborted;
        if (await Platform.Attachments.Find(new Subject(Organ.Id, Attachment.SubjectKind, number), stop) is not { IsErased: false, Particulars: { Purpose: AttachmentPurpose.Material } fact } attachment
            || fact.About.Kind is not (ReportRecord.SubjectKind or FigureSheet.SubjectKind or Gathering.SubjectKind)
            || (fact.About.Kind == Gathering.SubjectKind && !May(CollectionActs.View, Organ.Id))
            || await Platform.Attachments.Content(attachment.Subject, stop) is not { } content)
            return Hidden();
        return new AttachmentFile(content, fact, await Platform.Attachments.FileName(attachment, stop) ?? $"附件{number.ToString(CultureInfo.InvariantCulture)}{fact.Extension}");
    }
}
