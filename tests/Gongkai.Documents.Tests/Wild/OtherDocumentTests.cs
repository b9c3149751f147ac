using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>不是年报的：给出代码和怎么办，不给半份年报。</summary>
public sealed class OtherDocumentTests
{
    public static TheoryData<string> Names { get; } = new(OtherDocuments.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_no_annual_report_is_refused_with_a_code(string name)
    {
        var unreadable = ReportReader.Read(OtherDocuments.All[name]).ShouldBeOfType<Unreadable>();
        unreadable.Code.ShouldStartWith("READ-");
        unreadable.Message.ShouldNotBeNullOrWhiteSpace();
        unreadable.Message.ShouldContain('。');
    }
}
