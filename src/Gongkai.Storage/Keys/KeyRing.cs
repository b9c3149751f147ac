using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Storage.Keys;

/// <summary>钥匙串：加密钥匙的钥匙（KEK），每把一个文件，在数据目录的 keys 之下，仅本用户可读。密文记着钥匙编号和算法，换新钥匙之后旧密文仍能打开。</summary>
public sealed class KeyRing
{
    /// <summary>现用的加密算法。</summary>
    public const string Algorithm = "AES-256-GCM";

    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const string Extension = ".kek";

    private readonly Dictionary<int, byte[]> keys;

    private KeyRing(Dictionary<int, byte[]> keys) => this.keys = keys;

    /// <summary>钥匙编号，由小到大；新的封装用最大的一把。</summary>
    public IReadOnlyList<int> Numbers => [.. keys.Keys.Order()];

    /// <summary>读出文件夹中的钥匙；一把也没有而允许新建的，生成第一把。</summary>
    public static KeyRing Open(string folder, bool mayCreate)
    {
        var ring = new KeyRing(Directory.EnumerateFiles(folder, "*" + Extension).ToDictionary(
            file => int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture), ReadKey));
        if (ring.keys.Count == 0 && mayCreate)
            ring.Add(folder);
        return ring;
    }

    /// <summary>生成新的一把，以后的封装都用它。</summary>
    public int Add(string folder)
    {
        var number = keys.Count == 0 ? 1 : keys.Keys.Max() + 1;
        var key = RandomNumberGenerator.GetBytes(32);
        WriteKey(Path.Combine(folder, number.ToString("D4", CultureInfo.InvariantCulture) + Extension), key);
        keys.Add(number, key);
        return number;
    }

    /// <summary>封装：密文绑定用途，挪作别用就打不开。</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string purpose)
    {
        var number = keys.Keys.Max();
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Algorithm}:{number}\n"));
        var result = new byte[header.Length + NonceLength + TagLength + plain.Length];
        header.CopyTo(result, 0);
        var nonce = result.AsSpan(header.Length, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(keys[number], TagLength);
        cipher.Encrypt(nonce, plain, result.AsSpan(header.Length + NonceLength + TagLength), result.AsSpan(header.Length + NonceLength, TagLength), Encoding.UTF8.GetBytes(purpose));
        return result;
    }

    /// <summary>打开；钥匙不在、内容被改过或用途不符的为 <c>null</c>。</summary>
    public byte[]? Open(ReadOnlySpan<byte> envelope, string purpose)
    {
        var end = envelope.IndexOf((byte)'\n');
        if (end < 0 || Encoding.ASCII.GetString(envelope[..end]).Split(':') is not [Algorithm, var written]
            || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !keys.TryGetValue(number, out var key) || envelope.Length < end + 1 + NonceLength + TagLength)
        {
            return null;
        }

        var body = envelope[(end + 1)..];
        var plain = new byte[body.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        try
        {
            cipher.Decrypt(body[..NonceLength], body[(NonceLength + TagLength)..], body.Slice(NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(purpose));
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] ReadKey(string file) => Convert.FromBase64String(File.ReadAllText(file).Trim());

    private static void WriteKey(string file, byte[] key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(key)));
        stream.Flush(flushToDisk: true);
    }
}
