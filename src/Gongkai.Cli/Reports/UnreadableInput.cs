using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary>不能作为年报读取的一份：给程序的错误对象，给人看的一段话。</summary>
internal static class UnreadableInput
{
    public static Processed AsJson(ReportInput input, Unreadable error) =>
        new(ReportJson.Bytes(writer => ReportJson.WriteError(writer, error, input.Source)), ExitCode.Unreadable)
        {
            Remark = Sentence(input, error),
        };

    public static Processed AsPage(ReportInput input, Unreadable error, Screen screen)
    {
        var page = new StringBuilder();
        page.Append(screen.Paint("无法读取", Style.Bad)).Append("  ").Append(Printable.Line(input.Source)).Append('\n');
        Wrapping.Append(page, $"{Printable.Line(error.Message)}（{error.Code}）", screen.Width, "  ");
        return new(Encoding.UTF8.GetBytes(page.ToString()), ExitCode.Unreadable);
    }

    public static string Sentence(ReportInput input, Unreadable error) =>
        $"无法读取 {Printable.Line(input.Source)}：{Printable.Line(error.Message)}（{error.Code}）";
}
