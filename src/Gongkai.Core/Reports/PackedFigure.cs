namespace Gongkai.Core.Reports;

/// <summary>
/// 一格的数字，装在 8 字节里：低 5 位是小数位数，其余是不带小数点的整数。一份年报 250 格，上万份一起汇总时，只占 <see cref="decimal"/> 三分之一的内存。
/// </summary>
internal readonly record struct PackedFigure
{
    private const int ScaleBits = 5;
    /// <summary>再大的另放；几千格相加仍在 <see cref="long"/> 之内。</summary>
    private const long Largest = 1L << 50;

    private readonly long bits;

    private PackedFigure(long bits) => this.bits = bits;

    /// <summary>空白；装不下的数也记作空白，由 <see cref="Figures"/> 另放。</summary>
    public static PackedFigure Blank { get; } = new(long.MinValue);

    public bool IsBlank => bits == long.MinValue;

    /// <summary>没有小数位的数；空白和带小数位的为 <c>null</c>。</summary>
    public long? Count => (bits & ((1 << ScaleBits) - 1)) == 0 && !IsBlank ? bits >> ScaleBits : null;

    public decimal? Value
    {
        get
        {
            if (IsBlank)
                return null;
            var (digits, scale) = (bits >> ScaleBits, (byte)(bits & ((1 << ScaleBits) - 1)));
            if (scale == 0)
                return digits;
            var magnitude = Math.Abs(digits);
            return new decimal((int)magnitude, (int)(magnitude >> 32), 0, digits < 0, scale);
        }
    }

    /// <summary>小数位数照原样留着；装不下的为 <see cref="Blank"/>。</summary>
    public static PackedFigure Of(decimal? value)
    {
        if (value is not { } number)
            return Blank;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var magnitude = ((long)(uint)parts[1] << 32) | (uint)parts[0];
        if (parts[2] != 0 || magnitude < 0 || magnitude > Largest)
            return Blank;
        return new((decimal.IsNegative(number) ? -magnitude : magnitude) << ScaleBits | number.Scale);
    }
}
