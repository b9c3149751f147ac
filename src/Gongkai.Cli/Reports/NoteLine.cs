using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Cli.Reports;

/// <summary>一条读取说明，或一个级别，在终端上的写法。</summary>
internal static class NoteLine
{
    public static void Append(StringBuilder page, Note note, Screen screen)
    {
        var where = note.Where.Length == 0 ? "" : $"{Printable.Line(note.Where)}　";
        Wrapping.Append(page, $"{where}{Printable.Line(note.Message)}", screen.Width, $"  {note.Severity.Name()}  ");
    }

    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Style.Bad,
        Severity.Warning => Style.Caution,
        _ => Style.Plain,
    };
}
