using Gongkai.Core.Organs;
using Gongkai.Web.Workbench.People;

namespace Gongkai.Web.Workbench.Settings;

/// <summary>站点标识的各栏。</summary>
public sealed class SiteForm : ReasonForm
{
    public string? Sponsor { get; set; }

    public string? Operator { get; set; }

    public string? Street { get; set; }

    public string? Telephone { get; set; }

    public string? SiteCode { get; set; }

    public string? IcpNumber { get; set; }

    public string? PoliceNumber { get; set; }

    public static SiteForm Of(SiteIdentity site) => new()
    {
        Sponsor = site.Sponsor,
        Operator = site.Operator,
        Street = site.Street,
        Telephone = site.Telephone,
        SiteCode = site.SiteCode,
        IcpNumber = site.IcpNumber,
        PoliceNumber = site.PoliceNumber,
    };

    public SiteIdentity Read() => new()
    {
        Sponsor = Sponsor,
        Operator = Operator,
        Street = Street,
        Telephone = Telephone,
        SiteCode = SiteCode,
        IcpNumber = IcpNumber,
        PoliceNumber = PoliceNumber,
    };
}
