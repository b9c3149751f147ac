using System.Text.Json;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Ledger;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

/// <summary>
/// A specimen of every payload that was ever released, kept for ever in Specimens/. `dotnet run dev.cs approve` adds the missing ones and
/// never rewrites one. When a payload must change: raise the version in its [EventType], add the step to Upcasts, approve.
/// (Before the first release: delete the specimen and approve.)
/// </summary>
public sealed class SpecimenTests
{
    private static readonly string Folder = Repository.Path("tests", "Gongkai.Storage.Tests", "Specimens");

    public static TheoryData<string> Current => [.. EventType.All.Select(one => one.Type.Key)];

    public static TheoryData<string> Kept => [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Current))]
    public void Each_event_is_written_as_its_specimen_shows(string key)
    {
        var (type, payload) = EventType.All.Single(one => one.Type.Key == key);
        var written = EventJson.Current.Write(SampleEvent.Of(payload)) + "\n";
        var file = Path.Combine(Folder, $"{type.Name}-{type.Version}.json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("GONGKAI_APPROVE") == "1")
            File.WriteAllText(file, written);

        File.Exists(file).ShouldBeTrue($"{key} has no specimen: dotnet run dev.cs approve (or only GONGKAI_APPROVE=1 dotnet test tests/Gongkai.Storage.Tests --filter Specimen)");
        written.ShouldBe(File.ReadAllText(file), $"{key} is no longer written as released: raise its version and add an upcast (before the first release: delete the specimen and approve).");
    }

    [Theory, MemberData(nameof(Kept))]
    public void Each_released_payload_can_still_be_read(string name)
    {
        var dash = name.LastIndexOf('-');
        var (type, version) = (name[..dash], int.Parse(name[(dash + 1)..]));
        var stored = File.ReadAllText(Path.Combine(Folder, $"{name}.json")).TrimEnd('\n');

        var fact = EventJson.Current.Read($"{type}/{version}", stored);

        EventType.Of(fact).Name.ShouldBe(type);
        if (EventType.Of(fact).Version == version)
            EventJson.Current.Write(fact).ShouldBe(stored);
    }

    [Fact]
    public void Every_older_version_has_its_specimen_too() =>
        EventType.All.SelectMany(one => Enumerable.Range(1, one.Type.Version).Select(version => $"{one.Type.Name}-{version}"))
            .Where(name => !File.Exists(Path.Combine(Folder, $"{name}.json")) && !IsCurrent(name)).ShouldBeEmpty();

    /// <summary>The words by which choices are stored; one that was released is never renamed or dropped.</summary>
    [Fact]
    public void Each_word_for_a_choice_stays()
    {
        var file = Path.Combine(Folder, "choices.txt");
        var now = EventType.All.SelectMany(one => Choices(one.Payload, [])).Distinct().Order(StringComparer.Ordinal).ToList();
        var kept = File.Exists(file) ? File.ReadAllLines(file) : [];

        kept.Except(now).ShouldBeEmpty("a released word is missing; entries that hold it could no longer be read");
        if (Environment.GetEnvironmentVariable("GONGKAI_APPROVE") == "1")
            File.WriteAllLines(file, now);
        now.Except(File.Exists(file) ? File.ReadAllLines(file) : []).ShouldBeEmpty("new words: dotnet run dev.cs approve");
    }

    private static bool IsCurrent(string name) => EventType.All.Any(one => $"{one.Type.Name}-{one.Type.Version}" == name);

    private static IEnumerable<string> Choices(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return [];
        if (Nullable.GetUnderlyingType(type) is { } present)
            return Choices(present, seen);
        if (type.IsEnum)
            return Enum.GetNames(type).Select(word => $"{type.Name} {JsonNamingPolicy.CamelCase.ConvertName(word)}");
        if (type.IsGenericType)
            return type.GetGenericArguments().SelectMany(argument => Choices(argument, seen));
        return type.Namespace?.StartsWith("Gongkai.", StringComparison.Ordinal) == true
            ? type.GetProperties().SelectMany(property => Choices(property.PropertyType, seen))
            : [];
    }
}
