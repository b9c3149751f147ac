using Gongkai.Tests;

namespace Gongkai.Cli.Tests.Reports;

public sealed class PdfTests
{
    private static readonly string Sample = Repository.Path("tests", "samples", "reports", "district-2023.pdf");

    [Fact]
    public void A_PDF_has_the_figures_of_the_document_it_was_printed_from()
    {
        var printed = Gongkai.Run("report", "read", Sample, "--json").Objects()[0];
        var written = Gongkai.RunWith(new Setting { Input = Samples.Json(Samples.Good) }, "report", "read", "-", "--json").Objects()[0];

        foreach (var member in new[] { "organ", "year", "format", "layouts", "proactive", "requests", "remedies", "sections" })
            printed.GetProperty(member).GetRawText().ShouldBe(written.GetProperty(member).GetRawText());
    }

    [Fact]
    public void A_PDF_of_a_sound_report_passes_by_standard_input_too()
    {
        var outcome = Gongkai.RunWith(new Setting { Input = File.ReadAllBytes(Sample) }, "report", "check", "-");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldStartWith("通过");
    }

    [Fact]
    public void Without_poppler_the_package_to_install_is_named_and_nothing_is_half_read()
    {
        using var empty = new TemporaryFolder();
        var setting = new Setting { Environment = { ["PATH"] = empty.Path } };

        var outcome = Gongkai.RunWith(setting, "report", "check", Sample, "--json");

        outcome.ExitCode.ShouldBe(3);
        var error = outcome.Objects()[0].GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe("READ-PDF-TOOL");
        error.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("poppler-utils");
    }
}
