using System.Text.Json.Nodes;

namespace Gongkai.Storage.Ledger;

/// <summary>旧版本的事件内容换成下一版本的办法，每级一条。已发布的版本都在这里有一条通往当前版本的路。</summary>
internal static class Upcasts
{
    public static IReadOnlyDictionary<(string Name, int From), Func<JsonObject, JsonObject>> All { get; } =
        new Dictionary<(string Name, int From), Func<JsonObject, JsonObject>>();
}
