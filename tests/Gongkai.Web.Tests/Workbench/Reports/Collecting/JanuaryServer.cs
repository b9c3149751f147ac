using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Reports;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench.Reports.Collecting;

/// <summary>A district in January: the office that collects, a street with an account, one without, and a stranger.</summary>
public sealed class JanuaryServer : IAsyncLifetime
{
    public const int Year = 2025;

    public RunningServer Server { get; private set; } = null!;

    public MovedClock Clock { get; } = new() { Now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero) };

    public long Office { get; private set; }

    public long Street { get; private set; }

    public long Town { get; private set; }

    public string Merger { get; private set; } = "";

    public string OfficeFiller { get; private set; } = "";

    public string Filler { get; private set; } = "";

    public string Reviewer { get; private set; } = "";

    public string Stranger { get; private set; } = "";

    /// <summary>The street's report of the year; nothing in it is wrong.</summary>
    public static ReportContent Content => ReportContent.Of(Report);

    public static AnnualReport Report
    {
        get
        {
            var sample = SampleReports.Street;
            string Renewed(string text) => text.Replace("2023", $"{Year}", StringComparison.Ordinal);
            return sample with { Year = Year, Preface = Renewed(sample.Preface), Sections = [.. sample.Sections.Select(section => section with { Text = Renewed(section.Text) })] };
        }
    }

    /// <summary>What a unit without an account sends; the total of one row is wrong.</summary>
    public static TestDocument FileWithAnError
    {
        get
        {
            using var output = new MemoryStream();
            var wrong = Report with { Organ = "云川市滨河区临江街道办事处", Figures = Report.Figures.With(CellAddress.Find("T3.R1.C7")!, 3) };
            ReportWriter.Write(wrong, ReportFormat.Docx, output);
            return new TestDocument("临江街道.docx", output.ToArray());
        }
    }

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.Start(options => options with { Demonstration = true }, Clock);
        Office = await Server.Organ("binhe", "云川市滨河区人民政府", level: OrganLevel.County);
        Street = await Server.Organ("qinghe", "云川市滨河区青禾街道办事处", Office);
        Town = await Server.Organ("linjiang", "云川市滨河区临江街道办事处", Office);
        var other = await Server.Organ("wai", "云川市望湖区人民政府", level: OrganLevel.County);
        Merger = await Server.Session(await Server.Person("huizong", Office, Role.ReportMerger));
        OfficeFiller = await Server.Session(await Server.Person("quban", Office, Role.ReportFiller));
        Filler = await Server.Session(await Server.Person("xinxiyuan", Street, Role.ReportFiller));
        Reviewer = await Server.Session(await Server.Person("fuzeren", Street, Role.ReportReviewer));
        Stranger = await Server.Session(await Server.Person("linqu", other, Role.ReportMerger));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    public string At(string path) => $"{Server.Address}/{path}";

    /// <summary>The year is open, and the street has submitted its report to its own reviewer.</summary>
    public async Task Opened(ReportContent? content = null)
    {
        await Server.Do(new OpenGathering(Office, Year, [Office, Street, Town], new DateOnly(2026, 1, 20), "请一并报送依据材料"));
        await Server.Do(new SaveReport(Street, Year, content ?? Content));
        await Server.Do(new SubmitReport(Street, Year));
    }

    public async Task HandedIn(ReportContent? content = null)
    {
        await Opened(content);
        await Server.Do(new HandInReport(Street, Office, Year, []));
    }
}
