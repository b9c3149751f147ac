using System.Buffers.Binary;

namespace Gongkai.Documents.Pdf.Fonts;

/// <summary>把 Type 2 轮廓里对子程序的调用就地展开，子集因此不必带子程序。</summary>
internal sealed class CharstringFlattener(CffIndex global, CffIndex? local)
{
    private const int DeepestCall = 10;
    private const int Longest = 256 * 1024;
    private const int MostCalls = 10_000;

    private readonly List<byte> output = [];
    private readonly Stack<(int At, int Value)> numbers = [];
    private int hints;
    private int calls;
    private bool isEnded;

    public byte[] Flatten(byte[] charstring)
    {
        Walk(charstring, 0);
        if (!isEnded)
            output.Add(14);
        return [.. output];
    }

    private void Walk(byte[] code, int depth)
    {
        if (depth > DeepestCall)
            throw Broken();
        for (var at = 0; at < code.Length && !isEnded;)
        {
            if (output.Count > Longest)
                throw Broken();
            var first = code[at];
            if (first is 28 or >= 32)
            {
                at = Number(code, at);
                continue;
            }

            switch (first)
            {
                case 10:
                    Call(local ?? throw Broken(), depth);
                    at++;
                    break;
                case 29:
                    Call(global, depth);
                    at++;
                    break;
                case 11:
                    return;
                default:
                    at = Operator(code, at);
                    break;
            }
        }
    }

    private int Number(byte[] code, int at)
    {
        var first = code[at];
        var (length, value) = first switch
        {
            28 => (3, BinaryPrimitives.ReadInt16BigEndian(code.AsSpan(at + 1))),
            <= 246 => (1, first - 139),
            <= 250 => (2, ((first - 247) * 256) + code[at + 1] + 108),
            <= 254 => (2, (-(first - 251) * 256) - code[at + 1] - 108),
            _ => (5, 0),
        };
        numbers.Push((output.Count, value));
        output.AddRange(code.AsSpan(at, length));
        return at + length;
    }

    /// <summary>子程序的号码是刚写下的一个数：从输出里拿掉它，换成子程序的内容。</summary>
    private void Call(CffIndex subroutines, int depth)
    {
        if (++calls > MostCalls || !numbers.TryPop(out var operand))
            throw Broken();
        output.RemoveRange(operand.At, output.Count - operand.At);
        Walk(subroutines[operand.Value + Bias(subroutines.Count)], depth + 1);
    }

    private int Operator(byte[] code, int at)
    {
        var first = code[at];
        var length = first == 12 ? 2 : 1;
        if (first == 12 && code[at + 1] is not (>= 34 and <= 37))
            throw new FontException("字体的轮廓用了不支持的运算，不能嵌入。请换一个字体。");
        if (first is 1 or 3 or 18 or 23 or 19 or 20)
            hints += numbers.Count / 2;
        if (first is 19 or 20)
            length += (hints + 7) / 8;
        isEnded = first == 14;
        output.AddRange(code.AsSpan(at, length));
        numbers.Clear();
        return at + length;
    }

    private static int Bias(int count) => count < 1240 ? 107 : count < 33900 ? 1131 : 32768;

    private static FontException Broken() => new("字体的轮廓数据残缺。请换一个完好的字体文件。");
}
