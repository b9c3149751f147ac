namespace Gongkai.Documents.Tests.Reports.Readers;

/// <summary>截断、删去、重复、改写、改位：把一份好文件弄坏。</summary>
internal static class Damaged
{
    public static byte[] Bytes(byte[] original, Random random)
    {
        var bytes = (byte[])original.Clone();
        for (var rounds = random.Next(1, 4); rounds > 0; rounds--)
            bytes = DamageOnce(bytes, random);
        return bytes;
    }

    private static byte[] DamageOnce(byte[] bytes, Random random)
    {
        if (bytes.Length < 4)
            return bytes;

        var (from, to) = (random.Next(bytes.Length), random.Next(bytes.Length));
        if (from > to)
            (from, to) = (to, from);
        switch (random.Next(6))
        {
            case 0:
                return bytes[..to];
            case 1:
                return [.. bytes[..from], .. bytes[to..]];
            case 2:
                return [.. bytes[..to], .. bytes[from..]];
            case 3:
                random.NextBytes(bytes.AsSpan(from, Math.Min(8, bytes.Length - from)));
                return bytes;
            default:
                for (var i = random.Next(1, 12); i > 0; i--)
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
        }
    }
}
