using System.Globalization;
using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Remedies.Importing;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;

namespace Gongkai.Storage.Tests.Killed;

/// <summary>A process that imports a list of requests, a few rows at a time, and prints the number of each row when it is confirmed.</summary>
internal static class ImportingProgram
{
    /// <summary>The word by which a test starts it.</summary>
    public const string Word = "import-cases";

    /// <summary>Rows of the list.</summary>
    public const int Count = 120;

    private const int AtOnce = 3;

    /// <summary>The list: some are answered, some run, some were given up, some went to reconsideration.</summary>
    public static IReadOnlyList<PlannedCase> List(DateOnly today) =>
        CaseImport.Plan([.. Enumerable.Range(1, Count).Select(Row)], "DEMO1", today, WorkdayCalendar.Shipped);

    public static async Task<int> Run(string[] args)
    {
        if (args is not [var data, var connection]
            || DataFolder.Open(data, demonstration: true) is not Allowed<DataFolder>(var folder)
            || await Platform.Open(folder, connection.Length == 0 ? null : connection, TimeProvider.System) is not Allowed<Platform>(var platform))
        {
            return 2;
        }

        await using (platform)
        {
            var importing = new CaseImporting(platform, WorkdayCalendar.Shipped);
            Console.WriteLine("opened");
            foreach (var rows in List(platform.Today).Chunk(AtOnce))
            {
                if ((await importing.Take(await Officer(platform), "DEMO1", rows, "台账.xlsx")).Refused.Count > 0)
                    return 1;
                Console.WriteLine(string.Join(' ', rows.Select(row => row.Number)));
            }

            return 0;
        }
    }

    /// <summary>The organ and the officer who imports; there already after an earlier life.</summary>
    public static async Task<Actor> Officer(Platform platform)
    {
        if (await platform.Audit.FindOrgan("DEMO1") is null)
            await platform.Acts.Perform(Actor.Demonstration, new CreateOrgan(new OrganCreated("DEMO1", new OrganName("示例机关"), Parent: null, "one", new OrganNature(OrganLevel.Street))));
        var organ = (await platform.Audit.FindOrgan("DEMO1"))!.Value;
        var (staff, _) = await platform.Look();
        if (staff.Posts.FirstOrDefault(post => post.Organ == organ && post.Role == Role.CaseOfficer && post.Subject.Number == 1) is { } held)
            return new Actor(held.Person, organ, held.Subject.Number, RoleName.Of(Role.CaseOfficer).Key);
        if (await platform.Acts.Perform(Actor.Demonstration, new AddPerson($"lin{staff.People.Count()}", new PersonDetails("林办件").ToContent())) is Allowed<Receipt>(var added))
            await platform.Acts.Perform(Actor.Demonstration, new AppointPost(organ, new PostAppointed(added.Subject.Number, Role.CaseOfficer, Unit: null, new DateOnly(2020, 1, 1), To: null)));
        return await Officer(platform);
    }

    private static CaseImportRow Row(int number)
    {
        (string Key, string Text)[] usual = [("number", string.Create(CultureInfo.InvariantCulture, $"甲-{number}")), ("channel", "当面提交"), ("kind", "自然人"), ("name", "欧阳明月"), ("description", "2022 年会议纪要"), ("received", "2023-03-06")];
        (string Key, string Text)[] more = (number % 4) switch
        {
            0 => [("answer", "A02"), ("dispatched", "2023-03-21"), ("review", "2023-05-04"), ("reviewOutcome", "撤销"), ("reviewEnded", "2023-06-20")],
            1 => [("correctionAsked", "2023-03-08"), ("correctionServed", "2023-03-09"), ("correctionLapsed", "2023-04-06")],
            2 => [("answer", "A14"), ("partyAsked", "2023-03-08"), ("partyReplied", "2023-03-20"), ("dispatched", "2023-04-06")],
            _ => [],
        };
        return usual.Concat(more).Aggregate(new CaseImportRow(number + 1), (row, cell) => row.With(CaseColumn.All.Single(column => column.Key == cell.Key), cell.Text));
    }
}
