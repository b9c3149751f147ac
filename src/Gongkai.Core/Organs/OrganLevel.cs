namespace Gongkai.Core.Organs;

/// <summary>机关层级：国务院部门、省级、设区的市级、县级、政府部门、乡镇、街道。</summary>
public enum OrganLevel
{
    National,
    Province,
    Prefecture,
    County,
    Department,
    Town,
    Street,
}
