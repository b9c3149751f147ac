using System.Globalization;
using Gongkai.Storage.Attachments;

namespace Gongkai.Storage.Health;

/// <summary>账上的附件是不是都在磁盘上。</summary>
internal static class AttachmentHealth
{
    public static async Task<IReadOnlyList<HealthLine>> Examine(Platform platform, CancellationToken stop)
    {
        var folder = new AttachmentFolder(platform.Folder.Attachments);
        var places = await platform.Database.Read(
            session => session.Rows<(long Organ, string Place)>("select distinct organ_id, place from attachment where is_erased = 0"), stop);
        var missing = places.Where(one => !File.Exists(folder.PlaceOf(one.Organ, one.Place))).ToList();
        return [missing.Count == 0
            ? HealthLine.Good("附件", string.Create(CultureInfo.InvariantCulture, $"{places.Count} 份都在"))
            : HealthLine.Bad("附件", string.Create(CultureInfo.InvariantCulture, $"缺少 {missing.Count} 份，如 {folder.PlaceOf(missing[0].Organ, missing[0].Place)}"), "从备份里找回这些文件，放到原处")];
    }
}
