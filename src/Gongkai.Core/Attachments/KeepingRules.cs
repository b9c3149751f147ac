using Gongkai.Core.Rules;

namespace Gongkai.Core.Attachments;

/// <summary>收存、查看、删除附件须满足的规则。</summary>
public static class KeepingRules
{
    /// <summary>一份附件的上限：100 MB。</summary>
    public const long MaxLength = 100L * 1024 * 1024;

    public static readonly Rule Keep = new("ATT-KEEP", Severity.Error, "附件不是空文件，不超过 100 MB，文件名至多 200 字节", "平台约定");
    public static readonly Rule See = new("ATT-SEE", Severity.Error, "身份证件影像只由办件的人查看，每次留痕；已删除的不能查看", "个人信息保护法第二十八条、第五十一条");
    public static readonly Rule Erase = new("ATT-ERASE", Severity.Error, "删除附件内容须写明理由，不能恢复，不能重复删除", "个人信息保护法第四十七条");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Keep, See, Erase];

    public static IEnumerable<Finding> CheckLength(long length)
    {
        if (length == 0)
            yield return Break(Keep, "文件是空的，请另选一份");
        if (length > MaxLength)
            yield return Break(Keep, "文件超过 100 MB，请压缩或分成几份再上传");
    }

    /// <summary>申请人上传的一份太大。</summary>
    public static Finding TooLong(long most) => Break(Keep, $"一份文件最大 {most / 1024 / 1024} MB，这份更大。照片可以选小一些的尺寸，文件可以分成几份");

    /// <summary>申请人上传的份数太多。</summary>
    public static Finding TooMany(int most) => Break(Keep, $"最多 {most} 份文件。可以先去掉一份，或者合成一份");

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
