using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports;

/// <summary>示例年报，全部虚构（云川市不存在），随程序发布，供试用。</summary>
public static class SampleReports
{
    private static readonly Lazy<AnnualReport> LazyStreet = new(() => Read("street-2023.json"));
    private static readonly Lazy<AnnualReport> LazyDistrict = new(() => Read("district-2023.json"));

    /// <summary>青禾街道办事处 2023 年：全年没有收到申请，各格为零。</summary>
    public static AnnualReport Street => LazyStreet.Value;

    /// <summary>滨河区人民政府 2023 年：表三每行都有数字。</summary>
    public static AnnualReport District => LazyDistrict.Value;

    private static AnnualReport Read(string name)
    {
        using var stream = typeof(SampleReports).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ReportJson.Read(bytes.ToArray()) is Recognised recognised
            ? recognised.Report
            : throw new InvalidOperationException($"{name} is not a report object.");
    }
}
