namespace Gongkai.Storage.Engines;

/// <summary>数据库异常的性质。</summary>
internal enum Trouble
{
    /// <summary>其他：照异常处理。</summary>
    Other,

    /// <summary>与另一事务相撞，重做即可。</summary>
    Collision,

    /// <summary>提交之前连接断了：什么也没有留下，重连之后重做即可。</summary>
    Disconnected,

    /// <summary>等了许久也没有轮到。</summary>
    Busy,

    /// <summary>唯一性冲突：同时有人登记了相同的内容。</summary>
    Duplicate,

    /// <summary>磁盘已满或出错。</summary>
    Full,

    /// <summary>只读。</summary>
    ReadOnly,

    /// <summary>正在提交时连接断了或磁盘出错：不知道有没有存下。</summary>
    Unknown,
}
