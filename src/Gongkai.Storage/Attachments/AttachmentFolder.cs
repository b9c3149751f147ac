using System.Globalization;

namespace Gongkai.Storage.Attachments;

/// <summary>附件在数据目录下的存放：<c>attachments/机关/前两位/名称</c>；正在收的在 <c>incoming</c>。</summary>
internal sealed class AttachmentFolder(string root)
{
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
            File.Delete(incoming);
        else
            File.Move(incoming, target);
    }

    private string FolderOf(long organ) => Path.Combine(Root, organ.ToString(CultureInfo.InvariantCulture));
}
