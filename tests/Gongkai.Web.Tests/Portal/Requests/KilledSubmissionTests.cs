using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;

namespace Gongkai.Web.Tests.Portal.Requests;

/// <summary>The program itself: what it has confirmed is there after it was killed, and nothing of the applicant is in what it said.</summary>
public sealed class KilledSubmissionTests
{
    [Fact]
    public async Task What_was_confirmed_stands_after_a_kill_and_the_log_says_nothing_of_the_applicant()
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-submitted-");
        try
        {
            string[] codes;
            string said;
            await using (var server = await ServerProcess.Start(folder.FullName, "--demo"))
            {
                using var guest = new Guest(server.Address);
                await ApplyTests.Fill(guest);
                await guest.Press("提交申请", ("Agreed", "true"));
                guest.At.ShouldBe("/o/qinghe/apply/receipt");
                codes = [.. guest.Page.QuerySelectorAll(".slip-code").Select(code => code.TextContent)];
                // Something goes wrong too: that is when logs are written.
                await guest.Open("track");
                await guest.Press("查询", ("Number", codes[0]), ("Code", "AAAA"));
                await guest.Open($"o/qinghe/apply/{Uri.EscapeDataString("王建国")}");
                guest.Status.ShouldBe(404);
                said = await server.Kill();
            }

            foreach (var word in new[] { ApplyTests.Identity, "王建国", "13800138000", "wang@example.com", "施工合同", codes[1], codes[1].Replace("-", "", StringComparison.Ordinal), Uri.EscapeDataString("王建国") })
                said.ShouldNotContain(word);
            var data = DataFolder.Open(folder.FullName, demonstration: true).ShouldBeOfType<Allowed<DataFolder>>().Value;
            await using var platform = (await Platform.Open(data, null, TimeProvider.System)).ShouldBeOfType<Allowed<Platform>>().Value;
            var token = (await platform.Tracking.Enter(codes[0], codes[1], "here")).Token.ShouldNotBeNull();
            var found = (await platform.Tracking.Find(token)).ShouldNotBeNull();
            found.Applicant!.Principals[0].Name.ShouldBe("王建国");
            found.Cases.Single().Case.State.ShouldBe(CaseState.Submitted);
            (await platform.Audit.Verify(stop: TestContext.Current.CancellationToken)).Breaks.ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
