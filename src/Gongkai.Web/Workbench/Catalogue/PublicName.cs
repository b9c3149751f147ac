using Gongkai.Documents.Attachments;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>附件公开的名称：任何系统都存得下的文件名，不带扩展名。</summary>
public static class PublicName
{
    private const int Longest = 120;

    public static string Of(string written, string extension)
    {
        var name = SafeFileName.Of(written + (written.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? "" : extension));
        var stem = name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? name[..^extension.Length] : name;
        return stem.Length <= Longest ? stem : stem[..Longest];
    }
}
