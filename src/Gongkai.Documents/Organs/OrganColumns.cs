using Gongkai.Core.Organs;

namespace Gongkai.Documents.Organs;

/// <summary>机关清单的各栏，按此排列。JSON 的键一经发布不改。</summary>
internal static class OrganColumns
{
    public const string SheetName = "机关";

    public static IReadOnlyList<RowColumn<OrganRow>> All { get; } =
    [
        new("机关代码", "code", row => row.Code, (row, text) => row with { Code = text })
        {
            Tidy = CellTidying.Code, IsRequired = true, Width = 22, Synonyms = ["统一社会信用代码", "信用代码", "统一信用代码", "代码", "机构代码", "单位代码", "组织机构代码"],
            Help = "统一社会信用代码，18 位，照登记证书填写。",
        },
        new("名称", "name", row => row.Name, (row, text) => row with { Name = text })
        {
            IsRequired = true, Width = 36, Synonyms = ["机关名称", "单位名称", "机构名称", "全称", "机关全称", "单位", "机关"],
            Help = "全称，与公章一致。",
        },
        new("简称", "briefName", row => row.BriefName, (row, text) => row with { BriefName = text })
        {
            Synonyms = ["机关简称", "单位简称"], Help = "页面上地方不够时用，如“青禾街道”。",
        },
        new("机关代字", "documentPrefix", row => row.DocumentPrefix, (row, text) => row with { DocumentPrefix = text })
        {
            Synonyms = ["代字", "发文代字", "发文机关代字"], Help = "文号的开头，如“滨青”。",
        },
        new("层级", "level", row => row.Level, (row, text) => row with { Level = text })
        {
            IsRequired = true, Width = 14, Synonyms = ["机关层级", "级别", "行政层级"], Choices = [.. OrganLevelName.All.Select(level => level.Name)],
            Help = "从下拉的值中选一个。",
        },
        new("类型", "kind", row => row.Kind, (row, text) => row with { Kind = text })
        {
            Synonyms = ["机关类型", "单位类型", "性质"], Help = "如“人民政府”“政府部门”“派出机关”。",
        },
        new("上级机关代码", "parentCode", row => row.ParentCode, (row, text) => row with { ParentCode = text })
        {
            Tidy = CellTidying.Code, Width = 22, Synonyms = ["上级代码", "上级机关", "主管部门代码", "上级单位代码", "隶属机关代码"],
            Help = "上级机关的代码，须已在平台上，或在本表里；最上一级留空。",
        },
        new("复议机关", "reviewOrgan", row => row.ReviewOrgan, (row, text) => row with { ReviewOrgan = text })
        {
            Tidy = CellTidying.NameOrCode, Width = 30, Synonyms = ["行政复议机关", "复议机关名称", "复议机关代码"], Help = "行政复议机关的名称或代码，写进答复书。",
        },
        new("地址标识", "address", row => row.Address, (row, text) => row with { Address = text })
        {
            Tidy = CellTidying.Code, Synonyms = ["slug", "网址标识", "标识", "英文标识"], Help = "网址的一段，小写字母、数字和连字符，如 qinghe；公布以后旧网址一直有效。",
        },
        new("排列号", "order", row => row.Order, (row, text) => row with { Order = text })
        {
            Tidy = CellTidying.Code, Width = 10, Synonyms = ["排序号", "排序", "排列"], Help = "同级机关的先后，1 至 9999，小的在前；不填的按名称的拼音排在后面。",
        },
        new("公开工作机构", "disclosureUnit", row => row.DisclosureUnit, (row, text) => row with { DisclosureUnit = text })
        {
            Width = 24, Synonyms = ["政府信息公开工作机构", "信息公开工作机构", "工作机构"], Help = "承办政府信息公开的内设机构，如“党政办公室”。",
        },
        new("联系电话", "telephone", row => row.Telephone, (row, text) => row with { Telephone = text })
        {
            Tidy = CellTidying.Telephone, Synonyms = ["电话", "办公电话", "咨询电话"], Help = "办公电话，带区号；不要填个人手机。",
        },
        new("传真", "fax", row => row.Fax, (row, text) => row with { Fax = text }) { Tidy = CellTidying.Telephone, Synonyms = ["传真号码"] },
        new("办公地址", "street", row => row.Street, (row, text) => row with { Street = text }) { Width = 36, Synonyms = ["地址", "通信地址", "通讯地址", "联系地址"] },
        new("办公时间", "officeHours", row => row.OfficeHours, (row, text) => row with { OfficeHours = text })
        {
            Width = 36, Synonyms = ["工作时间", "受理时间"], Help = "如“周一至周五 9:00—12:00，13:00—17:00（法定节假日除外）”。",
        },
        new("邮政编码", "postalCode", row => row.PostalCode, (row, text) => row with { PostalCode = text }) { Tidy = CellTidying.Code, Width = 12, Synonyms = ["邮编"] },
        new("电子邮箱", "email", row => row.Email, (row, text) => row with { Email = text }) { Tidy = CellTidying.Code, Width = 26, Synonyms = ["邮箱", "电子邮件", "email", "e-mail"] },
        new("门户简介", "introduction", row => row.Introduction, (row, text) => row with { Introduction = text }) { Width = 40, Synonyms = ["简介", "机关简介"] },
        new("备注", "remark", row => row.Remark, (row, text) => row with { Remark = text }) { Width = 30, Synonyms = ["说明"], Help = "只供自己看，不导入。" },
    ];
}
