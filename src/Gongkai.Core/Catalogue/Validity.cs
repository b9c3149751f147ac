namespace Gongkai.Core.Catalogue;

/// <summary>有效性（时效）：规章、行政规范性文件在某一天有没有效力。由施行、修改、有效期和废止的日期得出，从不另存。</summary>
public enum Validity
{
    NotYet,
    InForce,
    Amended,
    Abolished,
    Expired,
}

/// <summary>有效性的键与名称。</summary>
public sealed record ValidityName(Validity Validity, string Key, string Name)
{
    public static IReadOnlyList<ValidityName> All { get; } =
    [
        new(Validity.InForce, "in-force", "有效"),
        new(Validity.Amended, "amended", "已修改"),
        new(Validity.NotYet, "not-yet", "尚未生效"),
        new(Validity.Abolished, "abolished", "废止"),
        new(Validity.Expired, "expired", "失效"),
    ];

    /// <summary>还管用：有效，或者修改后有效。</summary>
    public bool IsInForce => Validity is Validity.InForce or Validity.Amended;

    public static ValidityName Of(Validity validity) => All.First(one => one.Validity == validity);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static ValidityName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
