using Gongkai.Core.Attachments;
using Gongkai.Core.Organs;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Workbench;

/// <summary>本机关已上传的扫描件，作纸质签批的凭据；已删除的不在其中。</summary>
internal static class PaperScans
{
    public static async Task<IReadOnlyList<Choice>> Of(Platform platform, long organ, CancellationToken stop)
    {
        var scans = new List<Choice>();
        foreach (var attachment in await platform.Attachments.Of(Organ.SubjectOf(organ), stop))
        {
            if (attachment is { IsErased: false, Particulars.Purpose: AttachmentPurpose.Scan })
                scans.Add(new Choice($"{attachment.Subject.Number}", $"第 {attachment.Subject.Number} 号　{await platform.Attachments.FileName(attachment, stop)}"));
        }

        return scans;
    }
}
