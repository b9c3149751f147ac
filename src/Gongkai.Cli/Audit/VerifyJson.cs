using Gongkai.Cli.Output;
using Gongkai.Storage.Ledger;

namespace Gongkai.Cli.Audit;

/// <summary>核对结果，给程序用。</summary>
internal static class VerifyJson
{
    public static byte[] Write(LedgerReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("intact", report.IsIntact);
        json.WriteNumber("entries", report.Entries);
        json.WriteStartArray("breaks");
        foreach (var found in report.Breaks)
        {
            json.WriteStartObject();
            json.WriteNumber("organ", found.Organ);
            json.WriteNumber("number", found.Number);
            json.WriteString("what", found.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("staleSubjects", report.StaleSubjects);
        json.WriteNumber("erased", report.Erased);
        json.WriteNumber("unopened", report.Unopened);
        json.WriteNumber("unreadable", report.Unreadable);
        json.WriteStartArray("chains");
        foreach (var chain in report.Chains)
        {
            json.WriteStartObject();
            json.WriteNumber("organ", chain.Organ);
            if (report.Names.TryGetValue(chain.Organ, out var name))
                json.WriteString("name", name);
            json.WriteNumber("entries", chain.Entries);
            json.WriteString("head", chain.Head);
            json.WriteNumber("backwardMoments", chain.BackwardMoments);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
