using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Storage.Ledger;

namespace Gongkai.Web.Workbench.Personal;

/// <summary>删除页上的一份个人信息。</summary>
/// <param name="IsCurrent">记录现在用的就是它。</param>
public sealed record PersonalItem(HeldPersonalData Held, bool IsCurrent)
{
    public string Key => Held.Reference.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>记在哪里，如“第 12 笔　登记人员”。</summary>
    public string Where => $"第 {Held.Entry.Number} 笔　{EventType.Of(Held.Entry.Fact).Term}";

    /// <summary>是什么内容；打不开的也说明。</summary>
    public string What => Held.Details is { } details
        ? string.Join("，", new[] { details.Name, Labelled("电话", details.Phone), Labelled("电子邮箱", details.Email) }.OfType<string>())
        : "封存着，钥匙不在，打不开";

    private static string? Labelled(string label, string? value) => value is null ? null : $"{label} {value}";
}
