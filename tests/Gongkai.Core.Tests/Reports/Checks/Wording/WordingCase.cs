using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Tests.Reports.Checks.Wording;

/// <summary>samples/wording 里的一行：期望、规则、口径和文字。</summary>
public sealed record WordingCase(string Expected, string Rule, string Scope, string Text)
{
    internal const string Figures =
        "T3.R1.C7=71 T3.R2.C7=3 T3.R3.7.C7=70 T3.R4.C7=4 " +
        "T3.R3.1.C7=61 T3.R3.2.C7=2 T3.R3.3.1.C7=1 T3.R3.3.4.C7=2 T3.R3.4.1.C7=1 T3.R3.5.1.C7=2 T3.R3.6.3.C7=1 " +
        "T4.A1=6 T4.A2=1 T4.A3=2 T4.A4=1 T4.A5=10 T4.B1=2 T4.B3=1 T4.B4=1 T4.B5=4 T4.C1=1 T4.C4=1 T4.C5=2 " +
        "T2.R2.C1=3 T2.R2.C2=1 T2.R2.C3=12";

    public static IEnumerable<TheoryDataRow<WordingCase>> Of(string file)
    {
        var lines = Lines(file).Where(line => line.Length > 0);
        return [.. lines.Select(line => line.Split(' ', 4)).Select(parts => new TheoryDataRow<WordingCase>(new WordingCase(parts[0], $"CK-TXT-{parts[1]}", parts[2], parts[3])))];
    }

    /// <summary>样例文件的各行，不含以 # 加空格开头的说明。</summary>
    internal static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(WordingCase).Assembly.GetManifestResourceStream($"wording/{file}").ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith("# ", StringComparison.Ordinal))];
    }

    /// <summary>各条文字核对的结果。</summary>
    public IReadOnlyList<CheckOutcome> Run() =>
        [.. CrossChecks.Run(new CheckSubject(Report())).Where(outcome => outcome.Rule.StartsWith("CK-TXT-", StringComparison.Ordinal))];

    public override string ToString() => $"{Expected} {Rule} {Scope} {Text}";

    internal AnnualReport Report()
    {
        var report = Scope == "零"
            ? ReportUnderCheck.Zero
            : ReportUnderCheck.Zero.With(Figures) with { Organ = Scope == "区" ? "云川市滨河区人民政府" : "云川市滨河区城市管理局" };
        var text = Text.Replace("\\n", "\n", StringComparison.Ordinal);
        return text.StartsWith("#4 ", StringComparison.Ordinal) ? report.WithText(1, "").WithText(4, text[3..]) : report.WithText(1, text);
    }
}
