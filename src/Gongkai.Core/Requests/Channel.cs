namespace Gongkai.Core.Requests;

/// <summary>申请的渠道：当面、口头、邮寄（须签收）、平常信函、传真、互联网、其他机关转来（《条例》第二十八条、第二十九条）。</summary>
public enum Channel
{
    Counter,
    Oral,
    Post,
    OrdinaryMail,
    Fax,
    Online,
    Forwarded,
}

/// <summary>渠道的写法：契约中的键、名称，收到申请之日怎样定（《条例》第三十一条）。</summary>
/// <param name="NeedsConfirmation">收到之日以双方确认之日为准。</param>
public sealed record ChannelName(Channel Channel, string Key, string Name, string ReceivedOn, bool NeedsConfirmation)
{
    /// <summary>全部渠道，按此排列。</summary>
    public static IReadOnlyList<ChannelName> All { get; } =
    [
        new(Channel.Counter, "counter", "当面提交", "提交之日", NeedsConfirmation: false),
        new(Channel.Oral, "oral", "口头申请", "代为填写、本人确认之日", NeedsConfirmation: false),
        new(Channel.Post, "post", "邮寄", "签收之日", NeedsConfirmation: false),
        new(Channel.OrdinaryMail, "ordinaryMail", "平常信函", "收到当日与申请人确认之日", NeedsConfirmation: true),
        new(Channel.Fax, "fax", "传真", "双方确认之日", NeedsConfirmation: true),
        new(Channel.Online, "online", "互联网", "双方确认之日", NeedsConfirmation: true),
        new(Channel.Forwarded, "forwarded", "其他机关转来", "本机关收到之日", NeedsConfirmation: false),
    ];

    public static ChannelName Of(Channel channel) => All.First(entry => entry.Channel == channel);

    /// <summary>按键找渠道；没有则为 <c>null</c>。</summary>
    public static ChannelName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}
