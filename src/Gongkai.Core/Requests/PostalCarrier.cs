namespace Gongkai.Core.Requests;

/// <summary>邮政企业：公文只由它寄递（邮政法第五十五条；国办公开办函〔2016〕235号）。</summary>
public static class PostalCarrier
{
    private static readonly string[] Words = ["邮政", "EMS", "挂号", "特快专递"];

    /// <summary>写的是不是邮政企业或它的业务。</summary>
    public static bool Is(string carrier) => Words.Any(word => carrier.Contains(word, StringComparison.OrdinalIgnoreCase));
}
