using System.Globalization;

namespace Gongkai.Storage.Attachments;

/// <summary>附件在数据目录下的存放：<c>attachments/机关/前两位/名称</c>；正在收的在 <c>incoming</c>。</summary>
internal sealed class AttachmentFolder(string root)
{
    /// <summary>收存一份所需时间的上限；比它新的文件不清理。</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromHours(1);

    public string Root { get; } = root;

    /// <summary>正在收的一份的临时文件。</summary>
    public FileStream NewIncoming()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, "incoming")).FullName;
        return new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);
    }

    public string PlaceOf(long organ, string place) => Path.Combine(FolderOf(organ), place[..2], place);

    /// <summary>某机关的全部存放名称。</summary>
    public IEnumerable<string> Places(long organ) =>
        Directory.Exists(FolderOf(organ)) ? Directory.EnumerateFiles(FolderOf(organ), "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!) : [];

    /// <summary>把临时文件放到位；已有相同内容的，用已有的。</summary>
    public void Place(string incoming, long organ, string place)
    {
        var target = PlaceOf(organ, place);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (File.Exists(target))
        {
            // Touched, so that a sweep that runs just now leaves it alone.
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(incoming));
            File.Delete(incoming);
        }
        else
        {
            File.Move(incoming, target);
        }
    }

    /// <summary>放下已有一会儿：不会是正要入账的。</summary>
    public bool IsSettled(long organ, string place, TimeProvider clock) => IsOld(PlaceOf(organ, place), clock);

    /// <summary>删去断电时留下的临时文件。</summary>
    public void ClearIncoming(TimeProvider clock)
    {
        var incoming = Path.Combine(Root, "incoming");
        foreach (var path in Directory.Exists(incoming) ? Directory.EnumerateFiles(incoming).Where(path => IsOld(path, clock)).ToList() : [])
            File.Delete(path);
    }

    private static bool IsOld(string path, TimeProvider clock) => clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) > Settling;

    private string FolderOf(long organ) => Path.Combine(Root, organ.ToString(CultureInfo.InvariantCulture));
}
