using System.Globalization;

namespace Gongkai.Storage.Tests.Killed;

/// <summary>An entry that an acting process has confirmed, as it prints it.</summary>
internal readonly record struct ConfirmedEntry(long Organ, long Number, string Hash)
{
    public static IEnumerable<ConfirmedEntry> Read(string line) =>
        from word in line.Split(' ')
        let parts = word.Split('/')
        where parts is [_, _, { Length: 64 }]
        select new ConfirmedEntry(long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Organ}/{Number}/{Hash}");
}
