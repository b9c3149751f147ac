namespace Gongkai.Core.Organs;

/// <summary>机关资料的一栏：<see cref="OrganRow"/>、<see cref="UnitRow"/> 的属性名与给人看的名称，结论和清单都这样称呼它。</summary>
public static class OrganField
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [nameof(OrganRow.Code)] = "机关代码",
        [nameof(OrganRow.Name)] = "名称",
        [nameof(OrganRow.BriefName)] = "简称",
        [nameof(OrganRow.DocumentPrefix)] = "机关代字",
        [nameof(OrganRow.Level)] = "层级",
        [nameof(OrganRow.Kind)] = "类型",
        [nameof(OrganRow.ParentCode)] = "上级机关",
        [nameof(OrganRow.ReviewOrgan)] = "行政复议机关",
        [nameof(OrganRow.Address)] = "地址标识",
        [nameof(OrganRow.Order)] = "排列号",
        [nameof(OrganRow.DisclosureUnit)] = "公开工作机构",
        [nameof(OrganRow.Street)] = "办公地址",
        [nameof(OrganRow.PostalCode)] = "邮政编码",
        [nameof(OrganRow.Telephone)] = "联系电话",
        [nameof(OrganRow.Fax)] = "传真",
        [nameof(OrganRow.Email)] = "电子邮箱",
        [nameof(OrganRow.OfficeHours)] = "办公时间",
        [nameof(OrganRow.Introduction)] = "门户简介",
        [nameof(UnitRow.OrganCode)] = "所属机关",
        [nameof(UnitRow.Parent)] = "上级科室",
        ["LegalDate"] = "日期",
    };

    /// <summary>给人看的名称；不认得的照写。</summary>
    public static string Label(string field) => Labels.GetValueOrDefault(field, field);
}
