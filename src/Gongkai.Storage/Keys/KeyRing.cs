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

    private readonly string folder;
    private IReadOnlyDictionary<int, byte[]> keys;

    private KeyRing(string folder) => (this.folder, keys) = (folder, KeyFile.ReadAll(folder));

    /// <summary>钥匙编号，由小到大；新的封装用最大的一把。</summary>
    public IReadOnlyList<int> Numbers => [.. keys.Keys.Order()];

    /// <summary>现用的一把；一把也没有的为 <c>null</c>。</summary>
    public int? Newest => keys.Count == 0 ? null : keys.Keys.Max();

    /// <summary>读出文件夹中的钥匙；没有文件夹的，一把也没有。</summary>
    public static KeyRing Open(string folder) => new(folder);

    /// <summary>生成新的一把，以后的封装都用它。别的程序同时生成了这一把的，用它生成的。</summary>
    public int Add(int number)
    {
        KeyFile.Create(folder, number);
        keys = KeyFile.ReadAll(folder);
        return number;
    }

    /// <summary>核对值：认得出是不是同一把，而推不出钥匙。</summary>
    public string CheckValue(int number) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(keys[number], "gongkai key check"u8))[..32];

    /// <summary>封装：密文绑定用途，挪作别用就打不开。</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string purpose)
    {
        var number = Newest ?? throw new InvalidOperationException("There is no key to seal with.");
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
        if (NumberOf(envelope) is not { } number || Find(number) is not { } key)
            return null;
        var body = envelope[(envelope.IndexOf((byte)'\n') + 1)..];
        if (body.Length < NonceLength + TagLength)
            return null;
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

    /// <summary>密文用的是哪一把；不是密文的为 <c>null</c>。</summary>
    public static int? NumberOf(ReadOnlySpan<byte> envelope) =>
        envelope.IndexOf((byte)'\n') is > 0 and var end
        && Encoding.ASCII.GetString(envelope[..end]).Split(':') is [Algorithm, var written]
        && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>钥匙在不在。</summary>
    public bool Has(int number) => Find(number) is not null;

    // A key that another program has made since is found in the folder.
    private byte[]? Find(int number)
    {
        if (!keys.ContainsKey(number))
            keys = KeyFile.ReadAll(folder);
        return keys.GetValueOrDefault(number);
    }
}
