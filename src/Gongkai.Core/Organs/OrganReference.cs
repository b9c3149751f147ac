using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>所指的机关：平台上的写编号，平台以外的写名称，二者取一。</summary>
public sealed record OrganReference([property: Field("平台上的机关", Refers = Gongkai.Core.Organs.Organ.SubjectKind)] long? Organ, [property: Field("平台以外的机关")] string? Name = null)
{
    /// <summary>平台上的一个机关。</summary>
    public static OrganReference To(long organ) => new(organ);

    /// <summary>平台以外的机关。</summary>
    public static OrganReference Outside(string name) => new(null, name);
}
