using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>站点标识：每一页底部公布的主办单位、办公电话、网站标识码和备案号（政府网站底部功能区的要素）。没有写的不显示。</summary>
public sealed record SiteIdentity
{
    /// <summary>类别键：平台的一项设置。</summary>
    public const string SubjectKind = "settings";

    /// <summary>平台只有一份，是设置的第 2 项（第 1 项是备份的安排）。</summary>
    public static Subject Subject { get; } = new(Subject.Platform, SubjectKind, 2);

    [Field("主办单位")]
    public string? Sponsor { get; init; }

    [Field("承办单位")]
    public string? Operator { get; init; }

    [Field("地址")]
    public string? Street { get; init; }

    [Field("联系电话")]
    public string? Telephone { get; init; }

    [Field("网站标识码")]
    public string? SiteCode { get; init; }

    [Field("ICP 备案号")]
    public string? IcpNumber { get; init; }

    [Field("公安备案号")]
    public string? PoliceNumber { get; init; }

    /// <summary>由履历推出；从来没有写过的，各项都空着。</summary>
    public static SiteIdentity From(History history) =>
        history.Fold<SiteIdentity>((identity, entry) => entry.Fact is SiteIdentified(var written) ? written : identity) ?? new SiteIdentity();

    /// <summary>整理：去掉看不见的字符和两端的空白，空的作没有写。</summary>
    public SiteIdentity Tidied() => new()
    {
        Sponsor = Tidy.Line(Sponsor),
        Operator = Tidy.Line(Operator),
        Street = Tidy.Line(Street),
        Telephone = Tidy.Line(Telephone),
        SiteCode = Tidy.Line(SiteCode),
        IcpNumber = Tidy.Line(IcpNumber),
        PoliceNumber = Tidy.Line(PoliceNumber),
    };
}

/// <summary>站点标识已更新。</summary>
[EventType("site.identified", 1, "更新站点标识")]
public sealed record SiteIdentified([property: Field("站点标识")] SiteIdentity Identity) : Event;
