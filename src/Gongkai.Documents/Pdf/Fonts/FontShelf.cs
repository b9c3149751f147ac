using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>有哪些字体可用：机关上传的（文件或文件夹）优先，其次是已安装的。</summary>
public sealed class FontShelf
{
    /// <summary>没有中文字体时装这个（Debian、Ubuntu 的包名）。</summary>
    public const string Package = "fonts-noto-cjk";

    private static readonly string[] Extensions = [".ttf", ".ttc", ".otf", ".otc"];

    private readonly ConcurrentDictionary<string, IReadOnlyList<FontFace>> opened = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<FontFace>> own;
    private readonly Lazy<Dictionary<string, string>> installed;

    /// <param name="uploaded">机关上传的字体文件，或放这些文件的文件夹。</param>
    /// <param name="folders">已安装字体的文件夹；不给则按系统惯例。</param>
    public FontShelf(IReadOnlyList<string> uploaded, IReadOnlyList<string>? folders = null)
    {
        ArgumentNullException.ThrowIfNull(uploaded);
        own = new(() => [.. uploaded.SelectMany(FilesOf).SelectMany(Open)]);
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

    /// <summary>上传的字体里名称含有其中之一的一款；没有则为 <c>null</c>。</summary>
    public FontFace? Uploaded(params IEnumerable<string> names) =>
        names.Select(name => own.Value.FirstOrDefault(face => face.Names.Any(each => each.Contains(name, StringComparison.OrdinalIgnoreCase)))).FirstOrDefault(face => face is not null);

    /// <summary>上传的全部字体。</summary>
    public IReadOnlyList<FontFace> AllUploaded => own.Value;

    /// <summary>按文件名找已安装的一款；字体集里取简体的。没有则为 <c>null</c>。</summary>
    public FontFace? Find(string fileName)
    {
        if (!installed.Value.TryGetValue(fileName, out var path))
            return null;
        var faces = Open(path);
        return faces.FirstOrDefault(face => face.Names.Any(name => name.EndsWith(" SC", StringComparison.Ordinal) || name.Contains(" SC ", StringComparison.Ordinal))) ?? faces[0];
    }

    private static string Home(string folder) => Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), folder);

    private IReadOnlyList<FontFace> Open(string path) => opened.GetOrAdd(path, static path => FontFace.ReadAll(FontData.Open(path)));

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
            return [path];
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 })
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
            : [];
    }

    private static Dictionary<string, string> Named(IEnumerable<string> files)
    {
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            named.TryAdd(Path.GetFileName(file), file);
        return named;
    }
}
