using Gongkai.Core.Organs;

namespace Gongkai.Web.Portal.Organs;

/// <summary>公开页上的一个机关，某一天的样子。</summary>
public sealed class OrganProfile(Organ organ, OrganTree tree, DateOnly on)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    public string Name => organ.NameOn(on);

    /// <summary>层级与类型，如“街道　派出机关”；说的是一回事的只写一个。</summary>
    public string Character => (OrganLevelName.Of(organ.Nature.On(on).Level).Name, organ.Nature.On(on).Kind) switch
    {
        (var level, null) => level,
        (var level, { } kind) when kind.Contains(level, StringComparison.Ordinal) => kind,
        (var level, { } kind) => $"{level}　{kind}",
    };

    /// <summary>联系方式各项；没有公布的没有行。</summary>
    public IReadOnlyList<(string Label, IReadOnlyList<(string Text, string? Link)> Lines)> Contacts =>
    [
        ("机构名称", Line(Contact.DisclosureUnit)),
        ("办公地址", Line(Contact.Street)),
        ("邮政编码", Line(Contact.PostalCode)),
        ("联系电话", [.. Telephone.In(Contact.Telephone).Select(one => (one.Text, (string?)one.Link))]),
        ("传真", Line(Contact.Fax)),
        ("电子邮箱", Contact.Email is { } email ? [(email, $"mailto:{email}")] : []),
        ("办公时间", [.. Lines(Contact.OfficeHours).Select(line => (line, (string?)null))]),
    ];

    /// <summary>联系方式一项也没有公布。</summary>
    public bool IsSilent => Contact with { Introduction = null } == new OrganDescription();

    /// <summary>由上到下的各级上级。</summary>
    public IReadOnlyList<(string Name, string Address)> Above { get; } =
        [.. tree.Above(organ.Id, on).Reverse().Select(upper => (upper.BriefNameOn(on), upper.Address))];

    public IReadOnlyList<(string Name, string Address)> Below { get; } =
        [.. tree.Below(organ.Id, on).Select(lower => (lower.NameOn(on), lower.Address))];

    /// <summary>简介各段。</summary>
    public IReadOnlyList<string> Introduction => Lines(Contact.Introduction);

    private OrganDescription Contact => organ.Description.On(on);

    private static (string, string?)[] Line(string? text) => text is null ? [] : [(text, null)];

    private static string[] Lines(string? text) =>
        text?.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
