using System.Data.Common;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Attachments;
using Gongkai.Storage.Backup;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Letters;
using Gongkai.Storage.Migrations;
using Gongkai.Storage.People;
using Gongkai.Storage.Privacy;
using Gongkai.Storage.Reports;
using Gongkai.Storage.Requests;
using Gongkai.Storage.SignIn;

namespace Gongkai.Storage;

/// <summary>打开了的平台：数据目录、数据库、钥匙和账本，装配在一处。</summary>
public sealed class Platform : IAsyncDisposable
{
    private readonly Overview overview;

    private Platform(DataFolder folder, Database database, KeyRing keys, TimeProvider clock)
    {
        (Folder, Database, Keys, Clock) = (folder, database, keys, clock);
        overview = new Overview(folder.IsDemonstration);
        Personal = new PersonalRecords(keys);
        Acts = new Acts(database, overview, Personal, clock);
        Names = new Names(database, overview, Personal, clock);
        History = new HistoryQueries(database, overview, Names, Personal);
        People = new PeopleQueries(database, overview, Names);
        Sessions = new Sessions(database, clock);
        Credentials = new Credentials(database, Acts, keys, clock);
        Invitations = new Invitations(database, Acts, Credentials, clock);
        FirstSetup = new FirstSetup(database, overview, Acts, Credentials, clock);
        Attempts = new Attempts(database, clock);
        SignInLog = new SignInLog(database, clock);
        ProtectionKeys = new ProtectionKeys(database, keys, clock);
        Attachments = new AttachmentStore(folder.Attachments, database, keys, Acts, Personal, clock);
        Reports = new ReportQueries(database);
        Figures = new FigureQueries(database);
        Items = new ItemQueries(database);
        Documents = new DocumentQueries(database);
        Search = new ItemSearch(database);
        Collections = new CollectionQueries(database);
        Sums = new SumQueries(database);
        Applicants = new ApplicantKeys(new OrganKeys(database, keys));
        Requests = new RequestQueries(database);
        Cases = new CaseQueries(database, Personal);
        Assistances = new AssistanceQueries(database);
        Drafts = new Drafts(database, keys, folder.Drafts, clock);
        PendingFiles = new PendingFiles(database, keys, clock);
        DeadlineFeeds = new DeadlineFeeds(database, clock);
        Submissions = new Submissions(database, Acts, Attachments, Drafts, clock);
        Tracking = new Tracking(database, Personal, Attempts, Acts, Attachments, keys, clock);
        Letters = new LetterQueries(database, overview, Personal);
        Audit = new Audit(database, Personal);
        Ledger = new LedgerQueries(database);
        KeyKeeping = new KeyKeeping(database, keys, Acts, clock);
        Backups = new Backups(folder, database, Acts, clock);
        BackupRound = new BackupRound(Backups, database, clock);
    }

    public DataFolder Folder { get; }

    public KeyRing Keys { get; }

    public TimeProvider Clock { get; }

    /// <summary>办理行为的唯一之路。</summary>
    public Acts Acts { get; }

    /// <summary>人员的姓名与联系方式。</summary>
    public Names Names { get; }

    /// <summary>各份记录的履历。</summary>
    public HistoryQueries History { get; }

    /// <summary>人员的名单。</summary>
    public PeopleQueries People { get; }

    /// <summary>登录会话。</summary>
    public Sessions Sessions { get; }

    /// <summary>口令、动态口令与恢复码。</summary>
    public Credentials Credentials { get; }

    /// <summary>设置口令的一次性链接。</summary>
    public Invitations Invitations { get; }

    /// <summary>第一位管理员的一次性链接。</summary>
    public FirstSetup FirstSetup { get; }

    /// <summary>试登录的次数。</summary>
    public Attempts Attempts { get; }

    /// <summary>登录记录。</summary>
    public SignInLog SignInLog { get; }

    /// <summary>网页节点共用的钥匙。</summary>
    public ProtectionKeys ProtectionKeys { get; }

    /// <summary>附件。</summary>
    public AttachmentStore Attachments { get; }

    /// <summary>年报档案。</summary>
    public ReportQueries Reports { get; }

    /// <summary>主动公开的信息。</summary>
    public ItemQueries Items { get; }

    /// <summary>登记的公文。</summary>
    public DocumentQueries Documents { get; }

    /// <summary>公众检索主动公开的信息。</summary>
    public ItemSearch Search { get; }

    /// <summary>年报的汇集与上报。</summary>
    public CollectionQueries Collections { get; }

    /// <summary>供汇总的各机关年报。</summary>
    public SumQueries Sums { get; }

    /// <summary>采数单。</summary>
    public FigureQueries Figures { get; }

    /// <summary>认出同一申请人。</summary>
    public ApplicantKeys Applicants { get; }

    /// <summary>查申请与计数。</summary>
    public RequestQueries Requests { get; }

    /// <summary>查各件申请。</summary>
    public CaseQueries Cases { get; }

    /// <summary>查协办。</summary>
    public AssistanceQueries Assistances { get; }

    /// <summary>申请人没有提交的申请。</summary>
    public Drafts Drafts { get; }

    /// <summary>读好了、还没有确认的导入文件。</summary>
    public PendingFiles PendingFiles { get; }

    /// <summary>期限日历的秘密地址。</summary>
    public DeadlineFeeds DeadlineFeeds { get; }

    /// <summary>提交申请、给查询码。</summary>
    public Submissions Submissions { get; }

    /// <summary>凭编号和查询码查一份申请。</summary>
    public Tracking Tracking { get; }

    /// <summary>各件申请的文书与模板。</summary>
    public LetterQueries Letters { get; }

    /// <summary>今天（北京时间）。</summary>
    public DateOnly Today => Moments.Today(Clock);

    /// <summary>账本的核对、导出与重做。</summary>
    public Audit Audit { get; }

    /// <summary>查阅账本。</summary>
    public LedgerQueries Ledger { get; }

    /// <summary>换钥匙。</summary>
    public KeyKeeping KeyKeeping { get; }

    /// <summary>备份。</summary>
    public Backups Backups { get; }

    /// <summary>按安排做备份。</summary>
    public BackupRound BackupRound { get; }

    /// <summary>此刻的北京时间。</summary>
    public DateTime LocalNow => Moments.Local(Clock);

    internal Database Database { get; }

    internal PersonalRecords Personal { get; }

    /// <summary>打开：没有给出连接字符串的用数据目录中的 SQLite；需要时迁移；连不上的、比程序新的、缺钥匙的拒绝。</summary>
    public static async Task<Outcome<Platform>> Open(DataFolder folder, string? connectionString, TimeProvider clock) =>
        Assemble(await Opening.ForServing(folder, connectionString, clock), folder, clock);

    /// <summary>打开已有的平台作查看与维护：不迁移，不生成钥匙，缺钥匙的也打开。</summary>
    /// <param name="path">数据目录，演示的和正式的都可以。</param>
    public static async Task<Outcome<Platform>> OpenExisting(string path, string? connectionString, TimeProvider clock) =>
        DataFolder.Existing(path) switch
        {
            Allowed<DataFolder>(var folder) => Assemble(await Opening.ForMaintenance(folder, connectionString), folder, clock),
            Blocked<DataFolder>(var findings) => new Blocked<Platform>(findings),
            _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
        };

    /// <summary>数据库有回应，而且是本程序的版本。</summary>
    public async Task<bool> IsReady(CancellationToken stop = default)
    {
        try
        {
            return await Database.Read(MigrationRunner.IsCurrent, stop);
        }
        catch (Exception problem) when (problem is DbException or OperationCanceledException or TimeoutException)
        {
            return false;
        }
    }

    /// <summary>是不是数据库写不进去、连不上、太忙：说明怎么办；别的异常为 <c>null</c>。</summary>
    public Finding? Explain(Exception problem) => problem switch
    {
        DbException answered => StorageRules.For(Database.Diagnose(answered)),
        UnknownCommitException => StorageRules.For(Trouble.Unknown),
        _ => null,
    };

    /// <summary>机关树与人员全景，此刻的。</summary>
    public Task<(Staff Staff, OrganTree Tree)> Look(CancellationToken stop = default) => Database.Read(overview.Load, stop);

    /// <summary>会话所见的机关树与人员全景。</summary>
    internal Task<(Staff Staff, OrganTree Tree)> Look(Session session) => overview.Load(session);

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static Outcome<Platform> Assemble(Outcome<(Database Database, KeyRing Keys)> opened, DataFolder folder, TimeProvider clock) => opened switch
    {
        Allowed<(Database Database, KeyRing Keys)>(var (database, keys)) => new Allowed<Platform>(new Platform(folder, database, keys, clock)),
        Blocked<(Database Database, KeyRing Keys)>(var findings) => new Blocked<Platform>(findings),
        _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
    };
}
