namespace Gongkai.Web.Workbench.Parts;

/// <summary>一个部件的样子和写法：写法就是样子的源文件，不会走样。</summary>
public sealed record Sample(string Anchor, string Name, string File)
{
    public static readonly IReadOnlyList<Sample> All =
    [
        new("errors", "出错提示", "Errors"),
        new("fields", "各种栏目", "Fields"),
        new("submit", "提交与后果", "Submit"),
        new("confirm", "预览与确认", "Confirm"),
        new("list", "列表", "List"),
        new("empty", "没有内容时", "Empty"),
        new("status", "状态", "Status"),
        new("place", "当前位置、返回、分页签", "Place"),
        new("facts", "事实", "FactList"),
        new("acts", "可以办的，和为什么不能", "Acts"),
        new("timeline", "办到哪一步", "Steps"),
        new("history", "办理经过", "Past"),
        new("findings", "结论", "Findings"),
        new("notices", "告知", "Notices"),
        new("conflict", "同时修改", "Conflict"),
        new("progress", "进度", "Progress"),
    ];

    public string View => $"/Workbench/Parts/Samples/{File}.cshtml";

    public string Source
    {
        get
        {
            using var stream = typeof(Sample).Assembly.GetManifestResourceStream($"{File}.cshtml")!;
            using var reader = new StreamReader(stream);
            return string.Join('\n', reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith("@model", StringComparison.Ordinal))).Trim();
        }
    }
}
