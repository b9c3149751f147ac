namespace Gongkai.Core.Requests;

/// <summary>送达方式：直接、委托、邮寄、电子、公告（国办公开办函〔2016〕235号）。</summary>
public enum DispatchMethod
{
    Counter,
    Entrusted,
    Post,
    Electronic,
    Notice,
}

/// <summary>送达方式的写法：契约中的键、名称，以哪天判断是否超期。</summary>
public sealed record DispatchMethodName(DispatchMethod Method, string Key, string Name, string CountedOn)
{
    /// <summary>全部方式，按此排列。</summary>
    public static IReadOnlyList<DispatchMethodName> All { get; } =
    [
        new(DispatchMethod.Counter, "counter", "直接送达", "申请人签收之日"),
        new(DispatchMethod.Entrusted, "entrusted", "委托其他行政机关代为送达", "申请人签收之日"),
        new(DispatchMethod.Post, "post", "邮寄送达", "交邮之日"),
        new(DispatchMethod.Electronic, "electronic", "电子送达", "进入申请人指定系统之日"),
        new(DispatchMethod.Notice, "notice", "公告送达", "公告期满之日"),
    ];

    public static DispatchMethodName Of(DispatchMethod method) => All.First(entry => entry.Method == method);

    /// <summary>按键找方式；没有则为 <c>null</c>。</summary>
    public static DispatchMethodName? Find(string? key) => All.FirstOrDefault(entry => entry.Key == key);
}
