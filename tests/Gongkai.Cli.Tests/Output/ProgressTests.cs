using Gongkai.Cli.Output;

namespace Gongkai.Cli.Tests.Output;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(0, 200, 0.0, "[....................] 0/200  0 份/秒  云川市.docx")]
    [InlineData(50, 200, 2.0, "[#####...............] 50/200  25 份/秒  云川市.docx")]
    [InlineData(200, 200, 4.0, "[####################] 200/200  50 份/秒  云川市.docx")]
    public void A_line_tells_how_far_how_fast_and_what_now(int done, int total, double seconds, string line) =>
        Progress.Line(done, total, seconds, "云川市.docx", 79).ShouldBe(line);

    [Fact]
    public void A_line_never_reaches_the_edge() =>
        TextWidth.Of(Progress.Line(1, 200, 1, new string('年', 100), 79)).ShouldBeLessThanOrEqualTo(79);

    [Theory]
    [InlineData(3, 80)]
    [InlineData(300, 0)]
    public void A_few_files_or_a_file_instead_of_a_terminal_show_nothing(int total, int width)
    {
        using var written = new StringWriter();
        using (var progress = new Progress(written, total, width))
            progress.Show(1, "云川市.docx");

        written.ToString().ShouldBeEmpty();
    }
}
