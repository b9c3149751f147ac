using System.Collections.Concurrent;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>有哪些字体可用：机关上传的（文件或文件夹）优先，其次是已安装的。</summary>
public sealed class FontShelf
{
    /// <summary>没有中文字体时装这个（Debian、Ubuntu 的包名）。</summary>
    public const string Package = "fonts-noto-cjk";

    private static readonly string[] Extensions = [".ttf", ".ttc", ".otf", ".otc"];

    private readonly ConcurrentDictionary<FontFile, IReadOnlyList<FontFace>> opened = new();
    private readonly IReadOnlyList<string> uploaded;
    private readonly Lazy<Dictionary<string, FontFile>> installed;

    /// <param name="uploaded">机关上传的字体文件，或放这些文件的文件夹；随时可以添换，不必重新启动。</param>
    /// <param name="folders">已安装字体的文件夹；不给则按系统惯例。</param>
    public FontShelf(IReadOnlyList<string> uploaded, IReadOnlyList<string>? folders = null)
    {
        ArgumentNullException.ThrowIfNull(uploaded);
        this.uploaded = uploaded;
        installed = new(() => Named((folders ?? SystemFolders).SelectMany(FilesOf)));
    }

    /// <summary>本机已安装的字体；只找一次。</summary>
    public static FontShelf Installed { get; } = new([]);

    private static IReadOnlyList<string> SystemFolders =>
    [
        "/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts",
        Home(".local/share/fonts"), Home(".fonts"),
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
    ];

    /// <summary>上传的全部字体；字体集里只取一款，有简体的取简体的。</summary>
    public IReadOnlyList<FontFace> Uploaded => [.. uploaded.SelectMany(FilesOf).Select(file => Chosen(Open(file)))];

    /// <summary>按文件名找已安装的一款；没有则为 <c>null</c>。</summary>
    public FontFace? Find(string fileName) => installed.Value.TryGetValue(fileName, out var file) ? Chosen(Open(file)) : null;

    private static FontFace Chosen(IReadOnlyList<FontFace> faces) =>
        faces.FirstOrDefault(face => face.Names.Any(name => name.EndsWith(" SC", StringComparison.Ordinal) || name.Contains(" SC ", StringComparison.Ordinal))) ?? faces[0];

    private static string Home(string folder) => Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), folder);

    private IReadOnlyList<FontFace> Open(FontFile file) => opened.GetOrAdd(file, static file =>
    {
        try
        {
            return FontFace.ReadAll(FontData.Open(file.Path));
        }
        catch (Exception failure) when (failure is FontException or IOException or UnauthorizedAccessException)
        {
            throw new FontException($"打不开字体 {Path.GetFileName(file.Path)}：{failure.Message}", failure);
        }
    });

    private static IEnumerable<FontFile> FilesOf(string path)
    {
        if (File.Exists(path))
            return [FontFile.Of(path)];
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 })
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(FontFile.Of)
            : [];
    }

    private static Dictionary<string, FontFile> Named(IEnumerable<FontFile> files)
    {
        var named = new Dictionary<string, FontFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            named.TryAdd(Path.GetFileName(file.Path), file);
        return named;
    }

    /// <summary>文件和它的大小、时间：换过的就是另一个。</summary>
    private sealed record FontFile(string Path, long Length, DateTime ChangedAt)
    {
        public static FontFile Of(string path) => Of(new FileInfo(path));

        private static FontFile Of(FileInfo info) => new(info.FullName, info.Length, info.LastWriteTimeUtc);
    }
}
