using System.Data.Common;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;

namespace Gongkai.Storage;

/// <summary>存储方面的规则：写不进去、同时改动、版本不符。</summary>
public static class StorageRules
{
    public static readonly Rule Disk = new("RUN-DISK", Severity.Error, "数据目录和数据库可以写入", "运行约定");
    public static readonly Rule Duplicate = new("RUN-DUPLICATE", Severity.Error, "同一内容只登记一次", "运行约定");
    public static readonly Rule Version = new("RUN-VERSION", Severity.Error, "保存时没有别人先改过", "运行约定");
    public static readonly Rule Newer = new("RUN-NEWER", Severity.Error, "数据库不比程序新", "运行约定");
    public static readonly Rule Database = new("RUN-DATABASE", Severity.Error, "数据库连得上、打得开", "运行约定");
    public static readonly Rule Unknown = new("RUN-UNKNOWN", Severity.Error, "保存的结果有确切的回答", "运行约定");
    public static readonly Rule Text = new("RUN-TEXT", Severity.Error, "文字中没有不可见的空字符", "运行约定");
    public static readonly Rule Keys = new("RUN-KEYS", Severity.Error, "keys 文件夹里有封装个人信息所用的每一把钥匙", "运行约定");
    public static readonly Rule Backup = new("RUN-BACKUP", Severity.Error, "备份完整，恢复到空的地方", "安全隐私 §3 备份恢复");
    public static readonly Rule Older = new("RUN-OLDER", Severity.Error, "数据库不比程序旧", "运行约定");
    public static readonly Rule Ledger = new("RUN-LEDGER", Severity.Error, "账本的哈希链完好", "安全隐私 §3 安全审计：防删改");

    public static readonly Rule Replay = new("RUN-REPLAY", Severity.Error, "回放的每一份写法完整，机关已在平台上，日期没有到将来，每一步法律都允许", "运行约定");

    public static readonly Rule Simulation = new("RUN-SIMULATE", Severity.Error, "模拟只装进演示目录；机关数、年数在界内，接着装的与当初的相同", "运行约定");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Disk, Duplicate, Version, Newer, Database, Unknown, Text, Keys, Backup, Older, Ledger, Replay, Simulation];

    // Only where it is and what the engine answered, never what was given: a connection text may hold a password.
    internal static Finding Unopened(Database? database, DbException? problem = null) => Break(Database, database is null
        ? "--database 的连接字符串不能识别，应如 Host=…;Database=…;Username=…;Password=…"
        : $"打不开数据库（{database.Place}）。{database.WhereToLook}；数据没有改动{(problem is null ? "" : $"。数据库说：{problem.Message}")}");

    internal static Finding? For(Trouble trouble) => trouble switch
    {
        Trouble.Full => Break(Disk, "磁盘已满或出错，现在不能保存；已有内容可以照常查看。请告知系统管理员清理磁盘后再试，您填写的内容仍在页面上"),
        Trouble.ReadOnly => Break(Disk, "数据库现在只读，不能保存；已有内容可以照常查看。请告知系统管理员，您填写的内容仍在页面上"),
        Trouble.Duplicate => Break(Duplicate, "刚才有人登记了相同的内容，请刷新后核对再试"),
        Trouble.Collision or Trouble.Busy => Break(Database, "同时办理的人太多，这一次没有保存，请稍后再试；您填写的内容仍在页面上"),
        Trouble.Disconnected => Break(Database, "数据库连不上，这一次没有保存，请稍后再试；您填写的内容仍在页面上"),
        Trouble.Unknown => Break(Unknown, "保存时数据库断开了，不知道有没有存下。请先打开记录看一看，没有的再保存一次"),
        _ => null,
    };

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
