namespace Gongkai.Core.Requests;

/// <summary>申请人要求的提供形式和途径（《条例》第二十九条第三项、第四十条）：电子邮件、邮寄、当面领取、到机关查阅抄录。</summary>
public enum Delivery
{
    Email,
    Post,
    Collect,
    Inspect,
}

/// <summary>提供形式和途径的写法。</summary>
/// <param name="Name">申请人选的一句话。</param>
/// <param name="Form">所需信息的形式，如“电子文档”。</param>
/// <param name="Way">获取的途径，如“电子邮件”。</param>
public sealed record DeliveryName(Delivery Delivery, string Key, string Name, string Form, string Way)
{
    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<DeliveryName> All { get; } =
    [
        new(Delivery.Email, "email", "用电子邮件发给我", "电子文档", "电子邮件"),
        new(Delivery.Post, "post", "把纸质的寄给我", "纸质", "邮寄"),
        new(Delivery.Collect, "collect", "我自己去领纸质的", "纸质", "当面领取"),
        new(Delivery.Inspect, "inspect", "我去查阅、抄录", "查阅、抄录", "当面查阅"),
    ];

    public static DeliveryName Of(Delivery delivery) => All.First(entry => entry.Delivery == delivery);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static DeliveryName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}
