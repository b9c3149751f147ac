using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Tests.Killed;

/// <summary>
/// A process that performs acts and prints each entry when it is confirmed, on organ 1 and its chain's neighbours, several at once.
/// What it has printed must be there, whatever happens to it afterwards.
/// </summary>
internal static class ActingProgram
{
    /// <summary>The word by which a test starts it.</summary>
    public const string Word = "perform-acts";

    /// <summary>Printed before the database is opened, which on a new one means migrated.</summary>
    public const string Opening = "opening";

    /// <summary>Printed instead of the entries of an act that was not allowed, or of which nobody knows.</summary>
    public const string Refused = "refused";

    public static async Task<int> Run(string[] args)
    {
        if (args is not [var data, var connection, var name, var tasks, var acts])
            return 2;
        Console.WriteLine(Opening);
        if (DataFolder.Open(data, demonstration: true) is not Allowed<DataFolder>(var folder)
            || await Platform.Open(folder, connection.Length == 0 ? null : connection, TimeProvider.System) is not Allowed<Platform>(var platform))
        {
            return 1;
        }

        await using (platform)
        {
            Print(await platform.Acts.Perform(Actor.Demonstration, new CreateOrgan(new OrganCreated("DEMO1", new OrganName("示例机关"), Parent: null, "one", new OrganNature(OrganLevel.Street)))));
            var count = int.Parse(acts, CultureInfo.InvariantCulture);
            await Task.WhenAll(Enumerable.Range(0, int.Parse(tasks, CultureInfo.InvariantCulture)).Select(task => Task.Run(() => Perform(platform, $"{name}{task}x", count))));
            return 0;
        }
    }

    private static async Task Perform(Platform platform, string name, int acts)
    {
        for (var i = 1; i <= acts; i++)
            Print(await platform.Acts.Perform(Actor.Demonstration, Choose($"{name}{i}", i)));
    }

    // One line, one write: lines of several tasks are never mixed.
    private static void Print(Outcome<Receipt> outcome) => Console.WriteLine(outcome is Allowed<Receipt>(var receipt)
        ? string.Join(' ', receipt.Entries.Select(entry => new ConfirmedEntry(entry.Organ, entry.Number, entry.Link!.Hash)))
        : Refused);

    // One chain, two chains, personal data beside the chain, and one that does not change the directory.
    private static Act Choose(string name, int number) => (number % 4) switch
    {
        0 => new CreateOrgan(new OrganCreated($"DEMO{name}", new OrganName($"下级机关{name}"), Parent: 1, name, new OrganNature(OrganLevel.Street))),
        1 => new AddPerson(name, new PersonDetails($"某人{name}").ToContent()),
        2 => new CreateUnit(1, new UnitCreated($"科室{name}", null, null, null)),
        _ => new AddAttachment(AttachmentPurpose.Material, Organ.SubjectOf(1), $"{name}.pdf", "application/pdf", ".pdf", 1, new string('0', 64), name),
    };
}
