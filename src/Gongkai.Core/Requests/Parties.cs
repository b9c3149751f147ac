using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>申请的各方：一名以上本人，可以有代理人、监护人。个人信息，封装后另存，不入账（办理规程 §12）。</summary>
/// <param name="Principals">本人，第一名在前；按第一本人归列、累计收费。</param>
/// <param name="Agent">代理人；送达代理人。</param>
/// <param name="Guardian">监护人。</param>
public sealed record Parties(IReadOnlyList<Party> Principals, Party? Agent = null, Party? Guardian = null)
{
    /// <summary>用途，写在另存的个人信息上。</summary>
    public const string Purpose = "applicant";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>文书送给谁：有代理人的送代理人，有监护人的送监护人，否则送第一本人。</summary>
    public Party Addressee => Agent ?? Guardian ?? Principals[0];

    /// <summary>要另存的内容。</summary>
    public PersonalContent ToContent() => new(Purpose, JsonSerializer.Serialize(this, Options));

    /// <summary>读出另存的内容；已删除或不认得的为 <c>null</c>。</summary>
    public static Parties? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<Parties>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>一方：姓名或名称、身份证明号码、联系方式。</summary>
/// <param name="Identity">身份证件号码或统一社会信用代码。</param>
public sealed record Party(string Name, string? Identity = null, string? Phone = null, string? Address = null, string? Email = null);

/// <summary>代理的授权委托书：没有代理人、已经提交、还缺（缺的属补正事项）。</summary>
public enum Mandate
{
    None,
    Held,
    Missing,
}

/// <summary>授权委托书的写法。</summary>
public sealed record MandateName(Mandate Mandate, string Name)
{
    public static IReadOnlyList<MandateName> All { get; } = [new(Mandate.None, "没有代理人"), new(Mandate.Held, "有授权委托书"), new(Mandate.Missing, "缺授权委托书，须补正")];

    public static MandateName Of(Mandate mandate) => All.First(entry => entry.Mandate == mandate);
}
