namespace Gongkai.Storage.Engines;

/// <summary>数据库异常的性质。</summary>
internal enum Trouble
{
    /// <summary>其他：照异常处理。</summary>
    Other,

    /// <summary>与另一事务相撞，重做即可。</summary>
    Collision,

    /// <summary>唯一性冲突：同时有人登记了相同的内容。</summary>
    Duplicate,

    /// <summary>磁盘已满或出错。</summary>
    Full,

    /// <summary>只读。</summary>
    ReadOnly,
}
