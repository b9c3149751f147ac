using System.Text;
using Gongkai.Cli.Output;

namespace Gongkai.Cli.Reports;

/// <summary>另存的结论：随核对随写，全部写完才换上去。</summary>
internal sealed class FindingsFile : IDisposable
{
    private readonly AtomicFile file;
    private readonly List<IReadOnlyList<string?>> rows = [];
    private int written;

    private FindingsFile(AtomicFile file, FindingsFormat format)
    {
        (this.file, Format) = (file, format);
        Write(format.Framing.Opening);
    }

    public FindingsFormat Format { get; }

    public static FindingsFile Create(string path)
    {
        var format = FindingsFormat.Of(path);
        return new FindingsFile(AtomicFile.Create(path), format);
    }

    public void Add(FindingsEntry entry)
    {
        Write(Format.Framing.Before(written++));
        file.Stream.Write(entry.Text);
        rows.AddRange(entry.Rows);
    }

    public void Commit()
    {
        Write(Format.Framing.Closing);
        if (Format == FindingsFormat.Xlsx)
            FindingsTable.WriteWorkbook(file.Stream, rows);
        file.Commit();
    }

    public void Dispose() => file.Dispose();

    private void Write(string text) => file.Stream.Write(Encoding.UTF8.GetBytes(text));
}
