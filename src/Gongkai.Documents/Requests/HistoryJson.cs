using System.Text.Json;
using Gongkai.Core.Requests;

namespace Gongkai.Documents.Requests;

/// <summary>读申请的经过（契约 <c>gongkai deadline</c> 的对象）。</summary>
public static class HistoryJson
{
    /// <summary>一个文件里的各件经过，按先后；写法不对的给出缘故，其余照读。</summary>
    public static IEnumerable<HistoryReading> Read(ReadOnlyMemory<byte> content)
    {
        foreach (var (value, problem) in JsonValues.Read(content))
            yield return value is { } read ? One(read) : new HistoryReading(Id: null, History: null, problem);
    }

    internal static IReadOnlyList<OutsideAct> Acts(JsonElement owner)
    {
        if (!owner.TryGetProperty("acts", out var acts) || acts.ValueKind != JsonValueKind.Array)
            throw new FormatException("没有写各行为 acts");
        var (reader, channel) = (new ActJson(), ChannelOf(owner));
        // A stable order: acts of one day stay as they were given, and replies find what was asked before them.
        return [.. acts.EnumerateArray().OrderBy(act => act.ValueKind == JsonValueKind.Object ? ActJson.Text(act, "on") : null, StringComparer.Ordinal).Select(act => reader.Read(act, channel))];
    }

    internal static Channel? ChannelOf(JsonElement owner) => ActJson.Text(owner, "channel") is not { } written ? null
        : ChannelName.Find(written)?.Channel ?? throw new FormatException($"没有“{written}”这个渠道。可用：{string.Join("、", ChannelName.All.Select(name => name.Key))}");

    private static HistoryReading One(JsonElement value)
    {
        JsonElement? id = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("id", out var given) ? given : null;
        try
        {
            return value.ValueKind == JsonValueKind.Object
                ? new HistoryReading(id, new OutsideHistory(Acts(value)), Problem: null)
                : new HistoryReading(id, History: null, "应为对象，如 {\"id\": \"k-17\", \"acts\": [ … ]}");
        }
        catch (FormatException problem)
        {
            return new HistoryReading(id, History: null, problem.Message);
        }
    }
}

/// <summary>读到的一件。</summary>
/// <param name="Id">编号，照原样；没有的为 <c>null</c>。</param>
/// <param name="History">经过；写法不对的为 <c>null</c>。</param>
/// <param name="Problem">写法哪里不对。</param>
public sealed record HistoryReading(JsonElement? Id, OutsideHistory? History, string? Problem);
