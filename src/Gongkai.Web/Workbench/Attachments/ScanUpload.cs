using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;
using Gongkai.Storage;
using Gongkai.Storage.Attachments;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>收存随表单交来的一份文件：与附件页同样按内容认定类型、拦下密级标志。</summary>
internal static class ScanUpload
{
    /// <param name="about">附在哪条记录上。</param>
    /// <param name="purpose">用途。</param>
    public static async Task<Outcome<Receipt>> Keep(Platform platform, Actor who, Subject about, UploadedFile file, AttachmentPurpose purpose, CancellationToken stop)
    {
        switch (await platform.Attachments.Receive(about.Organ, file.Content, stop))
        {
            case Allowed<IncomingFile>(var incoming):
                await using (incoming)
                    return await Keep(platform, who, about, incoming, file.Name, purpose, stop);
            case Blocked<IncomingFile>(var findings):
                return new Blocked<Receipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private static async Task<Outcome<Receipt>> Keep(Platform platform, Actor who, Subject about, IncomingFile incoming, string name, AttachmentPurpose purpose, CancellationToken stop)
    {
        await using var content = incoming.Open();
        switch (await Task.Run(() => AttachmentInspection.Inspect(name, content), stop))
        {
            case Allowed<InspectedFile>(var inspected):
                await content.DisposeAsync();
                return await platform.Attachments.Keep(
                    who, incoming, purpose, about, inspected.File.Name, inspected.File.Format.MediaType, inspected.File.Format.Extension, stop);
            case Blocked<InspectedFile>(var findings):
                return new Blocked<Receipt>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }
}
