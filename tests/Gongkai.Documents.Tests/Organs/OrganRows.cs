using Gongkai.Core.Organs;

namespace Gongkai.Documents.Tests.Organs;

internal static class OrganRows
{
    public static readonly OrganRow Qinghe = new()
    {
        Row = 2,
        Code = "DEMO00001",
        Name = "云川市滨河区青禾街道办事处",
        BriefName = "青禾街道",
        DocumentPrefix = "滨青",
        Level = "街道",
        Kind = "派出机关",
        ParentCode = "DEMO00002",
        ReviewOrgan = "云川市滨河区人民政府",
        Address = "qinghe",
        DisclosureUnit = "党政办公室",
        Telephone = "0379-63312345",
        Fax = "0379-63312346",
        Street = "云川市滨河区青禾路12号（北门）",
        OfficeHours = "周一至周五 9:00—12:00，13:00—17:00",
        PostalCode = "007600",
        Email = "qh@example.gov.cn",
        Introduction = "第一段\n第二段",
        Remark = "=试用",
    };

    public static readonly OrganRow Binhe = new() { Row = 3, Code = "123456789012345678", Name = "云川市滨河区人民政府", Level = "县级" };

    public static readonly UnitRow Office = new() { Row = 2, OrganCode = "DEMO00001", Name = "党政办公室", Telephone = "0379-63312345" };

    public static readonly UnitRow Archive = new() { Row = 3, OrganCode = "DEMO00001", Name = "档案室", Parent = "党政办公室" };
}
