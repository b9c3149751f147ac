using System.Security.Cryptography;

namespace Gongkai.Storage.Requests;

/// <summary>给人抄写的随机编码：三十二个不易看错的数字和字母（没有 I、L、O、U），四个一组；抄错大小写、空格、连字符都认得。</summary>
public static class ReadableCode
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int NumberLength = 10;
    private const int CodeLength = 16;

    /// <summary>提交编号：五十位随机数，打不出别人的。</summary>
    public static string NewNumber() => RandomNumberGenerator.GetString(Letters, NumberLength);

    /// <summary>查询码：八十位随机数。</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(Letters, CodeLength);

    /// <summary>分组的写法，好抄：十个的作四、三、三，十六个的四个一组。</summary>
    public static string Grouped(string code) => code.Length == NumberLength
        ? $"{code[..4]}-{code[4..7]}-{code[7..]}"
        : string.Join('-', code.Chunk(4).Select(group => new string(group)));

    /// <summary>人写的变回原样：全角作半角，字母作大写，O 作 0，I、L 作 1，别的符号略去。</summary>
    public static string Read(string typed) => string.Concat(
        typed.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant()
            .Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c })
            .Where(c => Letters.Contains(c, StringComparison.Ordinal)));

    /// <summary>像一个提交编号。</summary>
    public static bool IsNumber(string read) => read.Length == NumberLength;
}
