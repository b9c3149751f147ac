using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Web.Tests;

/// <summary>A file that a visitor hands in.</summary>
public sealed record TestDocument(string Name, byte[] Content)
{
    /// <summary>The cell that <see cref="WithOneWrongTotal"/> makes wrong.</summary>
    public const string WrongCell = "T3.R3.7.C1";

    /// <summary>The fictional district's report, in which everything adds up.</summary>
    public static TestDocument Sound(ReportFormat format) => Written(SampleReports.District, format);

    /// <summary>The same, with the total of natural persons' requests too small by ten.</summary>
    public static TestDocument WithOneWrongTotal(ReportFormat format)
    {
        var report = SampleReports.District;
        var cell = CellAddress.Find(WrongCell)!;
        return Written(report with { Figures = report.Figures.With(cell, report.Figures[cell] - 10) }, format);
    }

    /// <summary>The report of the year before, so that what was carried over agrees or not.</summary>
    public static TestDocument YearBefore(int carriedForward)
    {
        var report = SampleReports.District;
        var cell = RequestRow.CarriedForward.At(ApplicantColumn.Total);
        return Written(report with { Year = report.Year - 1, Figures = report.Figures.With(cell, carriedForward) }, ReportFormat.Json);
    }

    /// <summary>Any report, handed in as data.</summary>
    public static TestDocument Of(AnnualReport report) => Written(report, ReportFormat.Json);

    /// <summary>A city's report with one rule in force; the name alone does not tell whether the city may make rules.</summary>
    public static TestDocument OfCityWithRules()
    {
        var report = SampleReports.District;
        var figures = report.Figures.With(ProactiveRow.GovernmentRules.At(0), 1).With(ProactiveRow.GovernmentRules.At(2), 1);
        return Written(report with { Organ = "云川市人民政府", Figures = figures }, ReportFormat.Json);
    }

    public string AsText => Encoding.UTF8.GetString(Content);

    private static TestDocument Written(AnnualReport report, ReportFormat format)
    {
        using var output = new MemoryStream();
        ReportWriter.Write(report, format, output);
        return new($"年报{format.Extension}", output.ToArray());
    }
}
