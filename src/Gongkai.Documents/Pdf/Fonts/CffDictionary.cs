using System.Buffers.Binary;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>CFF 的 DICT：算符和它的操作数；操作数原样留着，好照抄。</summary>
internal sealed class CffDictionary
{
    public const int Charset = 15;
    public const int CharStrings = 17;
    public const int Private = 18;
    public const int Subroutines = 19;
    public const int Matrix = 0x0C07;
    public const int Collection = 0x0C1E;
    public const int FontArray = 0x0C24;
    public const int FontSelect = 0x0C25;
    public const int CharacterCount = 0x0C22;

    private readonly List<(int Operator, byte[] Operands, int[] Numbers)> entries = [];

    public static CffDictionary Read(byte[] bytes)
    {
        var dictionary = new CffDictionary();
        var numbers = new List<int>();
        for (int at = 0, from = 0; at < bytes.Length;)
        {
            if (bytes[at] > 21)
            {
                at = Operand(bytes, at, numbers);
                continue;
            }

            var operands = bytes[from..at];
            var code = bytes[at] == 12 ? 0x0C00 | bytes[at + 1] : bytes[at];
            at += bytes[at] == 12 ? 2 : 1;
            dictionary.entries.Add((code, operands, [.. numbers]));
            numbers.Clear();
            from = at;
        }

        return dictionary;
    }

    public int[]? this[int code]
    {
        get
        {
            var entry = entries.Find(each => each.Operator == code);
            return entry.Numbers;
        }
    }

    /// <summary>照抄合意的各项。</summary>
    public byte[] Copy(Func<int, bool> keep) =>
        [.. entries.Where(entry => keep(entry.Operator)).SelectMany(entry => (byte[])[.. entry.Operands, .. Code(entry.Operator)])];

    /// <summary>写一项；整数一律五字节，改动位置时长短不变。</summary>
    public static byte[] Entry(int code, params int[] numbers) => [.. numbers.SelectMany(Integer), .. Code(code)];

    private static byte[] Code(int code) => code > 0xFF ? [12, (byte)code] : [(byte)code];

    private static byte[] Integer(int number)
    {
        var bytes = new byte[5];
        bytes[0] = 29;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), number);
        return bytes;
    }

    /// <summary>一个操作数；小数只跳过，记作 0。</summary>
    private static int Operand(byte[] bytes, int at, List<int> numbers)
    {
        var first = bytes[at];
        switch (first)
        {
            case 28:
                numbers.Add(BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(at + 1)));
                return at + 3;
            case 29:
                numbers.Add(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 1)));
                return at + 5;
            case 30:
                numbers.Add(0);
                at++;
                while ((bytes[at] & 0x0F) != 0x0F && bytes[at] >> 4 != 0x0F)
                    at++;
                return at + 1;
            case >= 32 and <= 246:
                numbers.Add(first - 139);
                return at + 1;
            case >= 247 and <= 250:
                numbers.Add(((first - 247) * 256) + bytes[at + 1] + 108);
                return at + 2;
            case >= 251 and <= 254:
                numbers.Add((-(first - 251) * 256) - bytes[at + 1] - 108);
                return at + 2;
            default:
                throw new FontException("字体的轮廓数据残缺。请换一个完好的字体文件。");
        }
    }
}
