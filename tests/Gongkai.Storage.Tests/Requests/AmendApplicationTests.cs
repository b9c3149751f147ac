using Gongkai.Core.Requests;
using Gongkai.Storage.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Requests;

public sealed class AmendApplicationTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task A_registration_that_was_amended_is_what_counts_and_is_rebuilt_alike(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var wrong = new Parties([new Party("王小明", "11010519491231002X", "13800000000")]);
        var number = (await open.Do(new RegisterApplication(organ, Channel.Counter, ApplicantKind.NaturalPerson, wrong, await open.Platform.Applicants.Of(organ, wrong), "2024年会议纪要", IsReceived: true) { LegalDate = new DateOnly(2025, 3, 3) }))
            .Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
        var right = new Parties([new Party("王晓明", "110105194912310021", "13900000000")]);
        var key = await open.Platform.Applicants.Of(organ, right);
        await open.Do(new AmendApplication(organ, 1, ApplicantKind.LegalServiceOrg, right, key, "2023年会议纪要") { Reason = "照申请书" });

        var found = (await open.Platform.Cases.Find(organ, number))!;
        (await open.Platform.Cases.PartiesOf(found.Application))!.Principals[0].ShouldBe(right.Principals[0]);
        (await open.Platform.Cases.DescriptionOf(found.Application)).ShouldBe("2023年会议纪要");
        (await open.Platform.Cases.Count(organ, new CaseFilter(Kind: ApplicantKind.LegalServiceOrg))).ShouldBe(1);
        (await open.Platform.Database.Read(session => session.Rows<string>("select applicant_key from application"))).ShouldBe([key!]);
        var before = await Dump.Of(open.Platform.Database);
        string.Join('\n', before).ShouldNotContain("晓明");
        await open.Platform.Audit.Rebuild();
        (await Dump.Of(open.Platform.Database)).ShouldBe(before);
        (await open.Platform.Audit.Verify()).IsIntact.ShouldBeTrue();
    }
}
