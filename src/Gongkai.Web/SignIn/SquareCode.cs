using System.Globalization;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Gongkai.Web.SignIn;

/// <summary>动态口令的密钥写成验证器应用认得的样子：二维码（SVG，没有脚本和内嵌样式），或手工输入的字母。</summary>
public static class SquareCode
{
    private const string Issuer = "政府信息公开平台";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Address(byte[] secret, string signInName) => string.Create(
        CultureInfo.InvariantCulture,
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(signInName)}?secret={Base32(secret)}&issuer={Uri.EscapeDataString(Issuer)}&digits=6&period={TimedCode.Seconds}");

    public static IHtmlContent Svg(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawn = new SvgQRCode(code);
        return new HtmlString(drawn.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }

    /// <summary>四个一组，好抄。</summary>
    public static string Typed(byte[] secret) => string.Join(' ', Base32(secret).Chunk(4).Select(part => new string(part)));

    private static string Base32(byte[] bytes)
    {
        var bits = string.Concat(bytes.Select(one => one.ToString("B8", CultureInfo.InvariantCulture)));
        return string.Concat(bits.Chunk(5).Select(part => Letters[Convert.ToInt32(new string(part).PadRight(5, '0'), 2)]));
    }
}
