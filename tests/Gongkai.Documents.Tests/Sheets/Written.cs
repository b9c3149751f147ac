using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Tests.Sheets;

internal static class Written
{
    public static byte[] Bytes(params SheetForm[] forms) => Bytes(forms, []);

    public static byte[] Bytes(IReadOnlyList<SheetForm> forms, IReadOnlyList<string> guide)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, forms, guide);
        return stream.ToArray();
    }

    public static SheetForm Form(string name, params string?[][] rows) =>
        new(name, [.. Enumerable.Range(0, rows.Length == 0 ? 1 : rows.Max(row => row.Length)).Select(i => new FormColumn($"列{i + 1}"))], rows);
}
