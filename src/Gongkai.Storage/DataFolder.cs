namespace Gongkai.Storage;

/// <summary>数据目录 DIR：平台写下的一切都在它下面。</summary>
public sealed class DataFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);
}
