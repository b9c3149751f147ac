using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Gongkai.Core.Ledger;

namespace Gongkai.Storage.Ledger;

/// <summary>事件内容的读写：写成当前版本的 JSON；旧版本的逐级换成新的再读。</summary>
internal sealed class EventJson
{
    /// <summary>内容的写法：驼峰成员名，没有的不写，文字照原样。</summary>
    public static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Dictionary<string, (int Version, Type Payload)> types;
    private readonly IReadOnlyDictionary<(string Name, int From), Func<JsonObject, JsonObject>> upcasts;
    private readonly JsonSerializerOptions options;

    public EventJson(IEnumerable<(EventType Type, Type Payload)> types, IReadOnlyDictionary<(string Name, int From), Func<JsonObject, JsonObject>> upcasts)
    {
        this.types = types.ToDictionary(one => one.Type.Name, one => (one.Type.Version, one.Payload), StringComparer.Ordinal);
        this.upcasts = upcasts;
        options = new JsonSerializerOptions(Plain);
        options.Converters.Add(new Nested(this));
    }

    /// <summary>本程序的全部事件类型。</summary>
    public static EventJson Current { get; } = new(EventType.All, Upcasts.All);

    public string Write(Event fact) => JsonSerializer.Serialize(fact, fact.GetType(), options);

    /// <summary>读出事件；本程序不认得的类型或比本程序新的版本，说明是哪一个。</summary>
    public Event Read(string key, string payload)
    {
        var slash = key.LastIndexOf('/');
        var (name, version) = (key[..slash], int.Parse(key.AsSpan(slash + 1), System.Globalization.CultureInfo.InvariantCulture));
        if (!types.TryGetValue(name, out var type) || version > type.Version)
            throw new NotSupportedException($"Event {key} is newer than this program.");
        if (version == type.Version)
            return (Event)JsonSerializer.Deserialize(payload, type.Payload, options)!;
        var json = JsonNode.Parse(payload)!.AsObject();
        for (var from = version; from < type.Version; from++)
            json = upcasts[(name, from)](json);
        return (Event)json.Deserialize(type.Payload, options)!;
    }

    /// <summary>内容里的另一个事件（如更正后的内容），连同它自己的类型。</summary>
    private sealed class Nested(EventJson owner) : JsonConverter<Event>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Event);

        public override Event Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var json = JsonNode.Parse(ref reader)!.AsObject();
            return owner.Read((string)json["event"]!, json["payload"]!.ToJsonString());
        }

        public override void Write(Utf8JsonWriter writer, Event value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("event", EventType.Of(value).Key);
            writer.WritePropertyName("payload");
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }
}
