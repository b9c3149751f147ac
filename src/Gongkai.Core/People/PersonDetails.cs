using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>姓名与联系方式：个人信息，封装后另存，不入账。</summary>
/// <param name="Name">姓名。</param>
/// <param name="Phone">电话；没有的为 <c>null</c>。</param>
/// <param name="Email">电子邮箱；没有的为 <c>null</c>。</param>
public sealed record PersonDetails(string? Name, string? Phone = null, string? Email = null)
{
    /// <summary>用途，写在另存的个人信息上。</summary>
    public const string Purpose = "person";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>要另存的内容。</summary>
    public PersonalContent ToContent() => new(Purpose, JsonSerializer.Serialize(this, Options));

    /// <summary>读出另存的内容；已删除或不认得的为 <c>null</c>。</summary>
    public static PersonDetails? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<PersonDetails>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
