using Gongkai.Cli.Output;

namespace Gongkai.Cli.Reports;

/// <summary>几份年报核对下来的总数。</summary>
internal sealed class CheckSummary
{
    private readonly int[] counts = new int[4];

    public int Total => counts.Sum();

    public void Count(FileVerdict verdict) => counts[(int)verdict]++;

    public string Write(Screen screen)
    {
        var parts = new[] { FileVerdict.Passed, FileVerdict.Doubtful, FileVerdict.Failed, FileVerdict.Unreadable }
            .Where(verdict => counts[(int)verdict] > 0)
            .Select(verdict => screen.Paint($"{VerdictText.Name(verdict)} {counts[(int)verdict]}", VerdictText.StyleOf(verdict)));
        return $"共 {Total} 份：{string.Join("，", parts)}";
    }
}

/// <summary>核对结果的叫法和颜色。</summary>
internal static class VerdictText
{
    public static string Name(FileVerdict verdict) => verdict switch
    {
        FileVerdict.Passed => "通过",
        FileVerdict.Doubtful => "有警告",
        FileVerdict.Failed => "不通过",
        _ => "无法读取",
    };

    public static Style StyleOf(FileVerdict verdict) => verdict switch
    {
        FileVerdict.Passed => Style.Good,
        FileVerdict.Doubtful => Style.Caution,
        _ => Style.Bad,
    };
}
