using Gongkai.Core.Organs;
using Gongkai.Documents.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>机关清单写成文件的内容。</summary>
public static class OrganListDownload
{
    public static byte[] Sheet(IReadOnlyList<OrganRow> organs, IReadOnlyList<UnitRow> units) => Write(OrganSheet.Write, organs, units);

    public static byte[] Json(IReadOnlyList<OrganRow> organs, IReadOnlyList<UnitRow> units) => Write(OrganJson.Write, organs, units);

    private static byte[] Write(Action<Stream, IEnumerable<OrganRow>, IEnumerable<UnitRow>> write, IReadOnlyList<OrganRow> organs, IReadOnlyList<UnitRow> units)
    {
        using var output = new MemoryStream();
        write(output, organs, units);
        return output.ToArray();
    }
}
