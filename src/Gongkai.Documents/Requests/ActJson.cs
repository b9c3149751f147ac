using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Requests;

/// <summary>契约中的一个行为写成事实；没有写征询编号的，按先后对应。</summary>
internal sealed class ActJson
{
    private readonly Dictionary<MatterKind, Queue<string>> unnamed = new() { [MatterKind.ThirdParty] = [], [MatterKind.Organ] = [] };
    private int made;

    /// <summary>读出；缺少写法所必需的，抛出 <see cref="FormatException"/>。</summary>
    public OutsideAct Read(JsonElement act, Channel? channel)
    {
        if (act.ValueKind != JsonValueKind.Object)
            throw new FormatException("acts 中应为对象，如 {\"act\": \"received\", \"on\": \"2025-04-21\"}");
        var word = Text(act, "act") ?? throw new FormatException("有一个行为没有写 act");
        if (!ContractWord.Acts.Contains(word, StringComparer.Ordinal))
            throw new FormatException($"没有“{word}”这个行为。可用：{string.Join("、", ContractWord.Acts)}");
        var on = Date(act, "on") ?? throw new FormatException($"{word} 没有写日期 on");
        return Faults(act, word) is { } fault ? new OutsideAct(on, Fact: null, [fault]) : new OutsideAct(on, Fact(act, word, channel), []);
    }

    private static Finding? Faults(JsonElement act, string word) => word switch
    {
        "extended" when Whole(act, "workdays") is null => Fault(CaseRules.Extension, "延长没有写几个工作日（workdays）"),
        "delayed35" when Date(act, "until") is null => Fault(CaseRules.Excessive, "延迟答复没有写到哪天（until）"),
        "decided" when AnswerTypeName.Find(Text(act, "answer")) is null => Fault(CaseRules.Decide, $"没有“{Text(act, "answer")}”这个答复类型，应为 A01 至 A43 之一"),
        "dispatched" when Text(act, "by") is { } by && DispatchMethodName.Find(by) is null => Fault(CaseRules.Serving, $"“{by}”不是法定的送达方式，应为 {string.Join("、", DispatchMethodName.All.Select(name => name.Key))} 之一"),
        _ => null,
    };

    private CaseFact Fact(JsonElement act, string word, Channel? channel) => word switch
    {
        "submitted" => new CaseSubmitted(ChannelOf(act) ?? channel ?? Channel.Online),
        "received" => new CaseReceived(ChannelOf(act) ?? channel ?? Channel.Counter),
        "correctionRequested" => new CorrectionRequested(Whole(act, "workdays") ?? CorrectionRequested.UsualWorkdays, Date(act, "deliveredOn")),
        "correctionReceived" => new CorrectionReceived(),
        "correctionExpired" => new CorrectionExpired(),
        "thirdPartyConsulted" => new ThirdPartyConsulted(Named(act, MatterKind.ThirdParty), Date(act, "deliveredOn")),
        "thirdPartyReplied" => new ThirdPartyReplied(Referred(act, MatterKind.ThirdParty)),
        "thirdPartyExpired" => new ThirdPartyExpired(Referred(act, MatterKind.ThirdParty)),
        "organConsulted" => new OrganConsulted(Named(act, MatterKind.Organ), Date(act, "deliveredOn")),
        "organReplied" => new OrganReplied(Referred(act, MatterKind.Organ)),
        "organExpired" => new OrganExpired(Referred(act, MatterKind.Organ)),
        "extended" => new DeadlineExtended(Whole(act, "workdays")!.Value),
        "feeNoticed" => new FeeNoticed(Whole(act, "workdays") ?? FeeNoticed.UsualWorkdays, Date(act, "deliveredOn")),
        "feePaid" => new FeePaid(),
        "feeExpired" => new FeeExpired(),
        "reasonRequested" => new ReasonRequested(Whole(act, "workdays") ?? ReasonRequested.UsualWorkdays, Date(act, "deliveredOn")),
        "reasonReceived" => new ReasonReceived(),
        "reasonExpired" => new ReasonExpired(),
        "delayed35" => new AnswerDelayed(Date(act, "until")!.Value),
        "decided" => new AnswerDecided(AnswerTypeName.Find(Text(act, "answer"))!.Type, []),
        "dispatched" => new AnswerDispatched(DispatchMethodName.Find(Text(act, "by") ?? "post")!.Method),
        _ => new RequestWithdrawn(),
    };

    private string Named(JsonElement act, MatterKind kind)
    {
        if (Text(act, "ref") is { } given)
            return given;
        var name = $"#{++made}";
        unnamed[kind].Enqueue(name);
        return name;
    }

    private string Referred(JsonElement act, MatterKind kind) =>
        Text(act, "ref") ?? (unnamed[kind].TryDequeue(out var name) ? name : "#");

    private static Channel? ChannelOf(JsonElement act) => HistoryJson.ChannelOf(act);

    internal static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
            : null;

    internal static DateOnly? Date(JsonElement owner, string name) => Text(owner, name) is not { } written ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1949 and <= 2100 ? date
        : throw new FormatException($"{name} 的“{written}”不是日期，应如 2025-04-21");

    private static int? Whole(JsonElement owner, string name) => !owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is >= -1000 and <= 1000 ? number
        : throw new FormatException($"{name} 的 {value.GetRawText()} 不是合理的工作日数");

    private static Finding Fault(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
