using Gongkai.Core.Catalogue;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>一稿的附件换一换次序，或者去掉一份。</summary>
public static class FileOrder
{
    /// <param name="move"><c>up</c>、<c>down</c>、<c>remove</c>；别的不动。</param>
    public static IReadOnlyList<ItemFile> Changed(IReadOnlyList<ItemFile> files, long attachment, string? move)
    {
        var changed = files.ToList();
        var at = changed.FindIndex(file => file.Attachment == attachment);
        if (at < 0)
            return files;
        var file = changed[at];
        changed.RemoveAt(at);
        if (move != "remove")
            changed.Insert(Math.Clamp(move switch { "up" => at - 1, "down" => at + 1, _ => at }, 0, changed.Count), file);
        return changed;
    }
}
