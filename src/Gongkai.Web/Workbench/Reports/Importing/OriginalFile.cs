using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Privacy;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;
using Gongkai.Storage;
using Gongkai.Storage.Attachments;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>随档保存的一份文件：收存了的附件号，或者没有收存的原因；有密级标志、口令密钥的不许收。</summary>
/// <param name="Number">附件号；没有收存的为 <c>null</c>。</param>
/// <param name="Remark">没有收存的原因，写给人看。</param>
/// <param name="Forbidden">不许收的结论；许收的为空。</param>
public sealed record OriginalFile(long? Number, string? Remark, IReadOnlyList<Finding> Forbidden)
{
    /// <summary>密级标志通常在开头的这么几段里。</summary>
    private const int HeadBlocks = 6;

    /// <summary>文件里有没有不许收的：密级标志、口令与密钥。按读出的文字看，不论格式能不能作附件。</summary>
    public static IReadOnlyList<Finding> Forbid(string name, ReadOnlyMemory<byte> content, SourceDocument? document)
    {
        using var stream = Open(content);
        if (AttachmentInspection.Inspect(name, stream) is Blocked<InspectedFile>(var findings) && Grave(findings) is { Count: > 0 } grave)
            return grave;
        var passages = document is null ? [] : Passages(document).ToList();
        return [.. SecrecyMarks.In(passages).Concat(ExposedKeys.In(passages))];
    }

    private static IEnumerable<TextPassage> Passages(SourceDocument document)
    {
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            switch (document.Blocks[i])
            {
                case Paragraph paragraph:
                    yield return new TextPassage(i < HeadBlocks ? PassageKind.Top : PassageKind.Body, $"第 {i + 1} 段", paragraph.Text);
                    break;
                case TableBlock table:
                    foreach (var cell in table.Rows.SelectMany(row => row))
                        yield return new TextPassage(PassageKind.Body, $"第 {i + 1} 段的表格", cell.Text);
                    break;
            }
        }
    }

    /// <summary>收存，附在 <paramref name="about"/> 上。</summary>
    /// <param name="who">以哪个岗位收存。</param>
    public static async Task<OriginalFile> Keep(Platform platform, Actor who, Subject about, string name, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        using var stream = Open(content);
        var outcome = await Task.Run(() => AttachmentInspection.Inspect(name, stream), stop);
        if (outcome is Blocked<InspectedFile>(var refused))
            return Grave(refused) is { Count: > 0 } forbidden ? new(null, null, forbidden) : new(null, "这种格式不能作附件，原件没有随档保存。", []);
        var inspected = ((Allowed<InspectedFile>)outcome).Value;
        stream.Position = 0;
        switch (await platform.Attachments.Receive(about.Organ, stream, stop))
        {
            case Allowed<IncomingFile>(var incoming):
                await using (incoming)
                {
                    var (file, format) = (inspected.File, inspected.File.Format);
                    return await platform.Attachments.Keep(who, incoming, AttachmentPurpose.Material, about, file.Name, format.MediaType, format.Extension, stop) is Allowed<Receipt>(var receipt)
                        ? new(receipt.Subject.Number, null, [])
                        : new(null, "您的岗位不能收存附件，原件没有随档保存。", []);
                }

            case Blocked<IncomingFile>(var findings):
                return new(null, null, findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private static IReadOnlyList<Finding> Grave(IReadOnlyList<Finding> findings) =>
        [.. findings.Where(finding => finding.Rule.StartsWith("SEC-", StringComparison.Ordinal))];

    private static MemoryStream Open(ReadOnlyMemory<byte> content) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(content.ToArray(), writable: false);
}
