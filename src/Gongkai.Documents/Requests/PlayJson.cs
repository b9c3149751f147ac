using System.Text.Json;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;

namespace Gongkai.Documents.Requests;

/// <summary>读回放的申请（契约 <c>gongkai request play</c>，每行一份）。</summary>
public static class PlayJson
{
    /// <summary>一个文件里的各份，按先后；写法不对的给出缘故，其余照读。</summary>
    public static IEnumerable<PlayReading> Read(ReadOnlyMemory<byte> content)
    {
        foreach (var (value, problem) in JsonValues.Read(content))
            yield return value is { } read ? One(read) : new PlayReading(Application: null, problem);
    }

    private static PlayReading One(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Object ? new PlayReading(Application(value), Problem: null) : new PlayReading(Application: null, "应为对象，含 organ、applicant、acts");
        }
        catch (FormatException problem)
        {
            return new PlayReading(Application: null, problem.Message);
        }
    }

    private static ToldApplication Application(JsonElement value)
    {
        var applicant = value.TryGetProperty("applicant", out var given) && given.ValueKind == JsonValueKind.Object ? given : throw new FormatException("没有写申请人 applicant");
        var kind = ApplicantKindName.Find(ActJson.Text(applicant, "kind")) ?? throw new FormatException($"申请人类别“{ActJson.Text(applicant, "kind")}”应为 {string.Join("、", ApplicantKindName.All.Select(name => name.Key))} 之一");
        var agent = Optional(value, "agent");
        var acts = HistoryJson.Acts(value);
        return new ToldApplication(
            ActJson.Text(value, "organ") ?? throw new FormatException("没有写机关代码 organ"),
            kind.Kind,
            new Parties([Party(applicant), .. Several(value, "coApplicants").Select(Party)], agent is { } one ? Party(one) : null),
            agent is null ? Mandate.None : Mandate.Held,
            ActJson.Text(value, "description") is { Length: > 0 } description ? description : Replay.Placeholder,
            HistoryJson.ChannelOf(value) ?? (acts.Any(act => act.Fact is CaseSubmitted) ? Channel.Online : Channel.Counter),
            acts,
            [.. Several(value, "remedies").Select(Remedy)]);
    }

    private static Party Party(JsonElement party) => new(
        ActJson.Text(party, "name") is { Length: > 0 } name ? name : Replay.Placeholder,
        ActJson.Text(party, "identity"),
        ActJson.Text(party, "phone"),
        ActJson.Text(party, "address"),
        ActJson.Text(party, "email"));

    private static ToldRemedy Remedy(JsonElement remedy)
    {
        var kind = RemedyKindName.Find(ActJson.Text(remedy, "kind")) ?? throw new FormatException($"救济种类“{ActJson.Text(remedy, "kind")}”应为 reconsideration 或 litigation");
        var written = ActJson.Text(remedy, "outcome");
        var outcome = written is null ? null : RemedyOutcomeName.Find(written) ?? throw new FormatException($"救济结果“{written}”应为 upheld、overturned、other 之一；没有审结的不写");
        var on = ActJson.Date(remedy, "on");
        if (outcome is not null && on is null)
            throw new FormatException("救济写了结果 outcome，没有写审结之日 on");
        var afterReview = remedy.TryGetProperty("afterReconsideration", out var after) && after.ValueKind == JsonValueKind.True;
        return new(kind.Kind, afterReview, ActJson.Date(remedy, "filedOn") ?? throw new FormatException("救济没有写提起之日 filedOn"), outcome?.Outcome, on);
    }

    private static JsonElement? Optional(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    private static IEnumerable<JsonElement> Several(JsonElement owner, string name) =>
        !owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? []
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object) ? value.EnumerateArray()
        : throw new FormatException($"{name} 应为对象的数组");
}

/// <summary>读到的一份。</summary>
/// <param name="Application">申请；写法不对的为 <c>null</c>。</param>
/// <param name="Problem">写法哪里不对。</param>
public sealed record PlayReading(ToldApplication? Application, string? Problem);
