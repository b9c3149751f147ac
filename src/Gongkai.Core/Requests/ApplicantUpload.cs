using System.Text.Json;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>申请人上传的、登记时附上的，内容已经放到位的一份文件；与提交、登记的行为一同入账。</summary>
/// <param name="FileName">文件名，另存为个人信息。</param>
public sealed record ApplicantUpload(AttachmentPurpose Purpose, string FileName, string MediaType, string Extension, long Length, string Digest, string Place)
{
    /// <summary>另存文件名。</summary>
    public PersonalContent ToContent() => new("file-name", JsonSerializer.Serialize(FileName));

    /// <summary>收存各份的决定，接在提交之后；没有的为 <c>null</c>。</summary>
    /// <param name="about">所附的记录。</param>
    /// <param name="numbers">为各份预留的号。</param>
    /// <param name="names">各份文件名的引用。</param>
    internal static Decision? Keep(IReadOnlyList<ApplicantUpload> files, Subject about, IReadOnlyList<long> numbers, IReadOnlyList<PersonalReference> names)
    {
        Decision? next = null;
        for (var i = files.Count - 1; i >= 0; i--)
        {
            var file = files[i];
            next = Decision.Of(
                new Subject(about.Organ, Attachment.SubjectKind, numbers[i]),
                new AttachmentAdded(file.Purpose, about, names[i], file.MediaType, file.Extension, file.Length, file.Digest, file.Place)) with
            { Then = next };
        }

        return next;
    }
}
