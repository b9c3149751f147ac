using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Documents.Reports;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>A street in the January after the year, with one who fills in and one who judges.</summary>
public sealed class ReportServer : IAsyncLifetime
{
    public RunningServer Server { get; private set; } = null!;

    public MovedClock Clock { get; } = new() { Now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero) };

    public long Street { get; private set; }

    public string Filler { get; private set; } = "";

    public string Colleague { get; private set; } = "";

    public string Reviewer { get; private set; } = "";

    public string Stranger { get; private set; } = "";

    /// <summary>Last year's report of the street, all zeros, as it was published elsewhere.</summary>
    public static TestDocument LastYear
    {
        get
        {
            using var output = new MemoryStream();
            var sample = SampleReports.Street;
            var renewed = sample with
            {
                Year = 2024,
                Preface = sample.Preface.Replace("2023", "2024", StringComparison.Ordinal),
                Sections = [.. sample.Sections.Select(section => section with { Text = section.Text.Replace("2023", "2024", StringComparison.Ordinal) })],
            };
            ReportWriter.Write(renewed, ReportFormat.Docx, output);
            return new TestDocument("2024年年报.docx", output.ToArray());
        }
    }

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.Start(options => options with { Demonstration = true }, Clock);
        Street = (await Server.Do(new CreateOrgan(new("DEMO00001", new("云川市滨河区青禾街道办事处"), null, "qinghe", new(OrganLevel.Street))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
        var other = (await Server.Do(new CreateOrgan(new("DEMO00010", new("云川市滨河区临江街道办事处"), null, "linjiang", new(OrganLevel.Street))) { LegalDate = new(2020, 1, 1) })).Subject.Organ;
        Filler = await Server.Session(await Server.Person("xinxiyuan", Street, Role.ReportFiller));
        Colleague = await Server.Session(await Server.Person("tongshi", Street, Role.ReportFiller));
        Reviewer = await Server.Session(await Server.Person("fuzeren", Street, Role.ReportReviewer));
        Stranger = await Server.Session(await Server.Person("linren", other, Role.ReportFiller));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    public string At(string path) => $"{Server.Address}/{path}";
}
