using System.Text.Json.Nodes;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Tests.Ledger;

public sealed class UpcastTests
{
    // Twice its payload changed: a number became a text, then the text was split in two.
    private static readonly EventJson Reader = new(
        [(EventType.Of(typeof(Moved)), typeof(Moved)), (EventType.Of(typeof(EntryAmended)), typeof(EntryAmended))],
        new Dictionary<(string, int), Func<JsonObject, JsonObject>>
        {
            [("test.moved", 1)] = old => new JsonObject { ["place"] = $"示例路{(long)old["number"]!}号" },
            [("test.moved", 2)] = old => new JsonObject { ["street"] = ((string)old["place"]!)[..3], ["door"] = ((string)old["place"]!)[3..] },
        });

    [Theory]
    [InlineData("test.moved/1", """{"number":12}""")]
    [InlineData("test.moved/2", """{"place":"示例路12号"}""")]
    [InlineData("test.moved/3", """{"street":"示例路","door":"12号"}""")]
    public void An_older_payload_is_read_as_the_newest(string key, string payload) =>
        Reader.Read(key, payload).ShouldBe(new Moved("示例路", "12号"));

    [Fact]
    public void An_older_payload_inside_an_amendment_is_read_as_the_newest()
    {
        const string stored = """{"entry":5,"corrected":{"event":"test.moved/1","payload":{"number":12}}}""";

        ((EntryAmended)Reader.Read("entry.amended/1", stored)).Corrected.ShouldBe(new Moved("示例路", "12号"));
    }

    [Theory]
    [InlineData("test.moved/4")]
    [InlineData("test.unheard-of/1")]
    public void What_a_newer_program_wrote_is_named_not_guessed(string key) =>
        Should.Throw<NotSupportedException>(() => Reader.Read(key, "{}")).Message.ShouldContain(key);

    [EventType("test.moved", 3, "样例")]
    private sealed record Moved(string Street, string Door) : Event;
}
