namespace Gongkai.Core.Catalogue;

/// <summary>载体：信息在哪里公开（《条例》第二十三条、第二十五条；基层政务公开标准目录的载体选项）。</summary>
public enum Channel
{
    Website,
    Gazette,
    NewMedia,
    Briefing,
    Broadcast,
    Paper,
    ReadingPoint,
    ServiceHall,
    ServiceStation,
    OnSite,
    NoticeBoard,
    Targeted,
    Other,
}

/// <summary>载体的键与名称。</summary>
public sealed record ChannelName(Channel Channel, string Key, string Name)
{
    public static IReadOnlyList<ChannelName> All { get; } =
    [
        new(Channel.Website, "website", "政府网站"),
        new(Channel.Gazette, "gazette", "政府公报"),
        new(Channel.NewMedia, "new-media", "两微一端"),
        new(Channel.Briefing, "briefing", "发布会、听证会"),
        new(Channel.Broadcast, "broadcast", "广播电视"),
        new(Channel.Paper, "paper", "纸质媒体"),
        new(Channel.ReadingPoint, "reading-point", "公开查阅点"),
        new(Channel.ServiceHall, "service-hall", "政务服务中心"),
        new(Channel.ServiceStation, "service-station", "便民服务站"),
        new(Channel.OnSite, "on-site", "入户、现场"),
        new(Channel.NoticeBoard, "notice-board", "社区、企事业单位、村公示栏（电子屏）"),
        new(Channel.Targeted, "targeted", "精准推送"),
        new(Channel.Other, "other", "其他"),
    ];

    public static ChannelName Of(Channel channel) => All.First(one => one.Channel == channel);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static ChannelName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
