using Gongkai.Core.Requests;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>登记申请的各栏，按填写的次序。</summary>
public sealed class RegisterForm
{
    public string? Channel { get; set; }

    /// <summary>提交、签收、收到之日；须确认的渠道为到达之日。</summary>
    public DateOnly? On { get; set; }

    /// <summary>邮寄的邮件号。</summary>
    public string? Tracking { get; set; }

    /// <summary>口头申请读给本人听过，本人确认。</summary>
    public bool ReadBack { get; set; }

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Identity { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    /// <summary>其他本人，一行一名。</summary>
    public string? Others { get; set; }

    public string? Agent { get; set; }

    public string? AgentPhone { get; set; }

    /// <summary>有代理人的，授权委托书有没有。</summary>
    public bool HasMandate { get; set; }

    public string? Description { get; set; }

    /// <summary>转来的从哪里转来，等等；记在账上。</summary>
    public string? Reason { get; set; }

    /// <summary>收下的扫描件存在哪里；还没有的为 <c>null</c>。</summary>
    public string? Papers { get; set; }

    /// <summary>这张表单自己的号：交两次的只登记一次。</summary>
    public string? Once { get; set; }

    /// <summary>装成行为。</summary>
    /// <param name="keyOf">算出第一本人的密钥摘要。</param>
    public async Task<RegisterApplication> ToAct(long organ, Func<Parties, Task<string?>> keyOf)
    {
        var channel = ChannelName.Find(Channel)!;
        var parties = new Parties(
            [new Party(Name!.Trim(), Text(Identity), Text(Phone), Text(Address), Text(Email)), .. (Others ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => new Party(name))],
            Text(Agent) is { } agent ? new Party(agent, Phone: Text(AgentPhone)) : null);
        var how = new[] { Text(Tracking) is { } tracking ? $"邮件号 {tracking}" : null, channel == ChannelName.Of(Gongkai.Core.Requests.Channel.Oral) ? "代为填写，读给申请人听，本人确认" : null }.OfType<string>().ToList();
        return new RegisterApplication(organ, channel.Channel, ApplicantKindName.Find(Kind)!.Kind, parties, await keyOf(parties), Description!.Trim(), IsReceived: !channel.NeedsConfirmation)
        {
            LegalDate = On,
            Mandate = parties.Agent is null ? Mandate.None : HasMandate ? Mandate.Held : Mandate.Missing,
            Confirmation = how.Count == 0 ? null : string.Join('；', how),
            Reason = Text(Reason),
        };
    }

    private static string? Text(string? value) => value?.Trim() is { Length: > 0 } text ? text : null;
}
