using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Documents.Reports;

namespace Gongkai.Cli.Reports;

/// <summary>核对结果印成什么样：给程序的 JSON，或给人看的一段一段。</summary>
internal sealed record CheckView(Framing Framing, bool ForPrograms, Func<Examination, byte[]> Write)
{
    public static CheckView Json { get; } = new(Framing.JsonArray, ForPrograms: true, AsJson);

    public static CheckView Page(Screen screen) =>
        new(Framing.Blocks, ForPrograms: false, examination => Encoding.UTF8.GetBytes(new CheckPage(screen).Write(examination)));

    /// <summary>要在标准错误上说的：核对时的疑问；标准输出只有 JSON 时，还有读不出来的原因。</summary>
    public string? Remark(Examination examination) => examination switch
    {
        { Doubt: { } doubt } => $"{Printable.Line(examination.Input.Source)}：{Printable.Line(doubt)}",
        { Error: { } error } when ForPrograms => UnreadableInput.Sentence(examination.Input, error),
        _ => null,
    };

    public static byte[] AsJson(Examination examination) => examination switch
    {
        { Error: { } error } => ReportJson.Bytes(writer => ReportJson.WriteError(writer, error, examination.Input.Source)),
        { Report: { } report } => ReportJson.Bytes(
            writer => ReportJson.WriteCheck(writer, report, examination.Outcomes, examination.Input.Source)),
        _ => throw new NotSupportedException(examination.Input.Source),
    };
}
