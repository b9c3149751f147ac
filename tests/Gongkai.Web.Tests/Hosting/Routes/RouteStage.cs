using Gongkai.Core.Attachments;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.SignIn;
using Gongkai.Tests;
using Gongkai.Web.SignIn;
using Channel = Gongkai.Core.Requests.Channel;

namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>An organ with its superior, its subordinate and a stranger, and the platform; in each the same records; a visitor for every role.</summary>
public sealed class RouteStage : IAsyncDisposable
{
    private const int PublishedYear = 2023;
    private const int DraftedYear = 2024;

    private static readonly ItemContent PublicItem = new()
    {
        Title = "安全生产检查情况通报",
        FormedOn = new DateOnly(PublishedYear, 4, 6),
        Basis = "A20-13",
        Topic = "其他",
        Summary = "检查情况。",
        Body = "检查 126 家。",
    };

    private readonly List<Visitor> visitors = [];
    private readonly Dictionary<Place, Records> records = [];
    private readonly MovedClock clock;
    private string invitation = "";
    private int names;

    private RouteStage(RunningServer server, MovedClock clock) => (Server, this.clock) = (server, clock);

    public RunningServer Server { get; }

    public IReadOnlyList<Visitor> Visitors => visitors;

    public static async Task<RouteStage> Start()
    {
        var moved = new MovedClock();
        var stage = new RouteStage(await RunningServer.Start(options => options with { Demonstration = true }, moved), moved);
        var upper = await stage.Found(Place.Parent, "shang", null);
        var own = await stage.Found(Place.Own, "ben", upper);
        await stage.Found(Place.Child, "xia", own);
        await stage.Found(Place.Stranger, "wai", upper);
        await stage.Furnish(Place.Platform, Subject.Platform, "pingtai", Role.AuditAdministrator);
        foreach (var role in RoleName.All)
            await stage.Admit(role, role.IsPlatform ? Subject.Platform : own);
        var inspector = await stage.Server.Person("inspector", upper, Role.Supervisor);
        await stage.Supervise(Place.Own, inspector);
        await stage.Supervise(Place.Stranger, inspector);
        await stage.Supervise(Place.Child, stage.visitors.Single(visitor => visitor.Role is Role.Supervisor).Person!.Value);
        stage.visitors.Add(new Visitor(stage.Server, "无岗位", await stage.Server.Person("visitor-none"), role: null));
        stage.visitors.Add(new Visitor(stage.Server, "登录到一半", await stage.Server.Person("visitor-half", Subject.Platform, Role.SystemAdministrator), role: null, isHalf: true));
        stage.visitors.Add(new Visitor(stage.Server, "未登录", person: null, role: null));
        foreach (var visitor in stage.visitors)
        {
            if (visitor.IsSignedIn)
                await stage.Enrol(visitor.Person!.Value);
            await visitor.Enter();
        }

        await stage.Server.Person(DemonstrationAccounts.All[0].Account);
        stage.invitation = (await stage.Server.Platform.Invitations.Issue(Actor.Demonstration, await stage.Server.Person("invited"))).ShouldBeOfType<Allowed<Invitation>>().Value.Token;
        return stage;
    }

    /// <summary>The value of a route's parameter at that place; a parameter that is not known here is a line to write.</summary>
    public string Value(Door door, string parameter, Place place, Visitor visitor)
    {
        var there = records[place is Place.None or Place.Self ? Place.Own : place];
        return (parameter, door.Route) switch
        {
            ("organ", _) when door.Route.Contains("/person/", StringComparison.Ordinal) => $"{Subject.Platform}",
            ("organ", _) when door.Route.Contains("{organ:long}", StringComparison.Ordinal) => $"{(place == Place.Self && visitor.IsOfPlatform ? Subject.Platform : there.Organ)}",
            ("organ", _) => there.Address,
            ("person", _) when place == Place.Self => $"{visitor.Person}",
            ("person", _) when door.Route.EndsWith("/restore", StringComparison.Ordinal) => $"{there.Suspended}",
            ("person", _) => $"{there.Colleague}",
            ("entry", _) => $"{there.Entries.GetValueOrDefault(Amended(door)!)}",
            ("act", _) => "assign",
            ("number", _) when door.Route.Contains("/requests/", StringComparison.Ordinal) => $"{there.Numbers[DisclosureCase.SubjectKind]}",
            ("number", _) when door.Route.Contains("/assisting/", StringComparison.Ordinal) => $"{Assistance.SubjectOf(there.Organ, DisclosureCase.SubjectOf(there.Organ, there.Numbers[DisclosureCase.SubjectKind]), "1").Number}",
            ("reference", _) => "2",
            ("file", _) when door.Route.Contains("/materials/", StringComparison.Ordinal) => $"{there.Provided}",
            ("number", _) when Amended(door) is { } kind => $"{there.Numbers.GetValueOrDefault(kind)}",
            ("number", _) when door.Route.Contains("/units/", StringComparison.Ordinal) => $"{there.Numbers[Unit.SubjectKind]}",
            ("number", _) when door.Route.Contains("/delegations/", StringComparison.Ordinal) => $"{(place == Place.Self ? visitor.Delegation : there.Numbers[Delegation.SubjectKind])}",
            ("number", _) when door.Route.Contains("/supervision/", StringComparison.Ordinal) => "1",
            ("number", _) when door.Route.Contains("/items/", StringComparison.Ordinal) => "2",
            ("number", _) when door.Route.Contains("/documents/", StringComparison.Ordinal) => "1",
            ("number", _) when door.Route.Contains("/reports/files/", StringComparison.Ordinal) => $"{there.Evidence}",
            ("number", _) when door.Route.Contains("/figures/", StringComparison.Ordinal) => "1",
            ("number", _) when door.Route.EndsWith("/see", StringComparison.Ordinal) => $"{there.IdentityDocument}",
            ("number", _) when door.Route.Contains("/attachments/", StringComparison.Ordinal) => $"{there.Attachment}",
            ("number", _) when door.Route.Contains("/posts/", StringComparison.Ordinal) => $"{(place == Place.Self ? visitor.Post : there.Numbers[Post.SubjectKind])}",
            ("year", _) when door.Route.Contains("/figures", StringComparison.Ordinal) => $"{Server.Platform.Today.Year}",
            ("year", _) => $"{(door.IsOfStaff ? DraftedYear : PublishedYear)}",
            ("node", _) => "A20-13",
            ("serial" or "file", _) => "1",
            ("office", _) => there.Address,
            ("cell", _) => "T3.R1.C7",
            ("format", _) when door.Route.Contains("/letters/", StringComparison.Ordinal) => "docx",
            ("item", _) => $"{PublishedYear}-1",
            ("format", _) => "json",
            ("letter", _) => "receipt",
            ("pending", _) => "not-waiting",
            ("step", _) => "wanted",
            ("token", "/invitation/{token}") => invitation,
            ("token", _) => "not-a-token",
            ("code", _) => "404",
            _ => throw new InvalidOperationException($"{door}: say in RouteStage what {{{parameter}}} is."),
        };
    }

    /// <summary>A form that changes nothing: nothing is filled in, and the record has long been changed by another.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Blank { get; } = [new("Seen", "0"), new("Form.Seen", "0"), new("act", "rename"), new("account", DemonstrationAccounts.All[0].Account)];

    /// <summary>A form filled in so that who may do it succeeds; every page takes the fields that it knows.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filled(Place place)
    {
        var fresh = Interlocked.Increment(ref names);
        var there = records[place is Place.None or Place.Self ? Place.Own : place];
        var today = Server.Platform.Today;
        return
        [
            new("Seen", "1000000"), new("Form.Seen", "1000000"), new("Form[On]", $"{today:yyyy-MM-dd}"), new("Form.Channel", "counter"), new("Form.On", $"{today:yyyy-MM-dd}"), new("Form.Description", "去年的会议纪要"), new("Form.Reason", "核查需要"), new("reason", "核查需要"), new("confirmed", "true"), new("act", "rename"),
            new("account", DemonstrationAccounts.All[0].Account), new("Form.SignInName", $"xinren{fresh}"), new("Form.Name", $"新的名称{fresh}"), new("Form.BriefName", "新名"),
            new("Form.Code", $"DEMON{fresh}"), new("Form.Address", $"xin-dizhi-{fresh}"), new("Form.Level", "street"), new("Form.Kind", "机关"), new("Form.ParentCode", $"{records[Place.Stranger].Organ}"),
            new("Form.Order", "7"), new("Form.Telephone", "0571-12345678"), new("Form.LegalDate", $"{today:yyyy-MM-dd}"), new("Form.Deputy", $"{there.Deputy}"),
            new("Form.Roles", place == Place.Platform ? "audit-administrator" : "reader"), new("Form.From", $"{today.AddDays(20):yyyy-MM-dd}"), new("Form.To", $"{today.AddDays(29):yyyy-MM-dd}"),
            new("Form.Last", $"{today.AddDays(5):yyyy-MM-dd}"), new("Plan.At", "02:30"), new("Plan.Folder", Path.Combine(Server.DataPath, "backups")), new("Plan.Keep", "3"),
            new("Chosen.Password", SignIn.SignInServer.Password), new("Chosen.Again", SignIn.SignInServer.Password), new("purpose", "material"), new("format", "csv"),
            new("Form.Preface", $"引言{fresh}"), new("Remark", "请再核对"), new("Form[0].Text", "请再核对"), new("Organs", there.Address), new("Due", $"{DraftedYear + 1}-01-20"), new("Note", $"说明{fresh}"), new("Unit", there.Address), new("picked", there.Address), new("Reason", "核查需要"), new("Form.Sponsor", $"主办单位{fresh}"), new("Form.Facets", "applicant"), new("Form.Until", $"{today.AddDays(5):yyyy-MM-dd}"), new("Form.Numbers", $"{there.Personal}"), new("Form.Numbers", "1"),
            new("Field.Code", $"DEMO{there.Address.ToUpperInvariant()}"), new("Field.Address", there.Address), new("Field.Nature.Level", "street"),
            new("Field.Name.Full", $"更正的名称{fresh}"), new("Field.Name", $"更正的名称{fresh}"), new("Field.SignInName", $"gengzheng{fresh}"), new("Field.From", "2020-02-02"), new("Field.To", $"{today.AddDays(8):yyyy-MM-dd}"),
        ];
    }

    /// <summary>Brings back what an earlier form has used up.</summary>
    public async Task Prepare(Door door)
    {
        if (door.Route.EndsWith("/access", StringComparison.Ordinal))
        {
            foreach (var there in records.Values)
                await Enrol(there.Colleague);
        }

        if (door.Route.Contains("/reports/", StringComparison.Ordinal))
        {
            foreach (var organ in records.Values.Select(there => there.Organ).Where(organ => organ != Subject.Platform))
            {
                if (await Server.Platform.Collections.Find(organ, DraftedYear) is { IsOpen: false })
                    await Server.Do(new ReopenGathering(organ, DraftedYear) { Reason = "补报" });
            }
        }

        // Two backups of the same second would have the same name.
        clock.Now += TimeSpan.FromSeconds(1);
        if (door.Route == "/workbench/operations")
            await Server.Do(new PlanBackups(new BackupPlan(new TimeOnly(2, 30), Path.Combine(Server.DataPath, "backups"), 3)));
        foreach (var visitor in visitors)
            await visitor.Enter();
    }

    /// <summary>The number of the organ at that place.</summary>
    public long OrganAt(Place place) => records[place is Place.None or Place.Self ? Place.Own : place].Organ;

    /// <summary>How many entries all ledgers have together.</summary>
    public async Task<long> Entries() => (await Server.Platform.Ledger.Heads(Server.Platform.Today)).Sum(head => head.Entries);

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    private static string? Amended(Door door) => door.Route.Split('/') is ["", "workbench", "amend" or "personal", _, var kind, ..] ? kind : null;

    private async Task<long> Found(Place place, string address, long? parent)
    {
        var organ = await Server.Organ(address, $"{address}机关", parent);
        await Furnish(place, organ, address, Role.Drafter);
        return organ;
    }

    private async Task Furnish(Place place, long organ, string address, Role role)
    {
        var colleague = await Server.Person($"colleague-{address}", organ, role);
        var deputy = await Server.Person($"deputy-{address}", organ, role);
        var suspended = await Server.Person($"suspended-{address}", organ, role);
        await Server.Do(new SuspendPerson(suspended) { Reason = "调离" });
        var post = await PostOf(colleague);
        var there = new Records(organ, address, colleague, deputy, suspended) { Numbers = { [Person.SubjectKind] = colleague, [Post.SubjectKind] = post.Number } };
        there.Numbers[Delegation.SubjectKind] = await Delegate(post, deputy);
        there.Personal = (await Server.Platform.Look()).Staff.Find(colleague)!.Details.Number;
        if (organ != Subject.Platform)
        {
            there.Numbers[Organ.SubjectKind] = Organ.SubjectOf(organ).Number;
            there.Numbers[Unit.SubjectKind] = (await Server.Do(new CreateUnit(organ, new UnitCreated("办公室", Parent: null, Telephone: null, Order: null)))).Subject.Number;
            await Server.Do(new HeadUnit(organ, there.Numbers[Unit.SubjectKind], "负责人"));
            there.Numbers[DisclosureCase.SubjectKind] = await Register(organ);
            there.Provided = await Assist(organ, there.Numbers[DisclosureCase.SubjectKind], there.Numbers[Unit.SubjectKind]);
            await Server.Do(new ImportItem(organ, PublicItem, new DateTimeOffset(PublishedYear, 4, 14, 9, 0, 0, TimeSpan.FromHours(8))));
            await Server.Do(new SaveItem(organ, 0, PublicItem with { Title = "还没有公开的草稿" }));
            await Server.Do(new RegisterDocument(organ, new DocumentContent { Title = "还没有公开的公文", Genre = "通知", MadeOn = Server.Platform.Today }, new AttributeJudgement { Attribute = DisclosureType.Proactive }));
            await Server.Do(new ImportReport(organ, PublishedYear, ReportContent.Blank with { Preface = "已公布" }, Original: null, new DateOnly(PublishedYear + 1, 1, 20)));
            await Server.Do(new SaveReport(organ, DraftedYear, ReportContent.Blank with { Preface = "草稿" }));
            await Server.Do(new OpenGathering(organ, DraftedYear, [organ], new DateOnly(DraftedYear + 1, 1, 20)));
            await Server.Do(new ReceiveFile(organ, organ, DraftedYear, ReportContent.Blank with { Preface = "上报的" }, ".docx", new string('0', 64), []));
            var today = Server.Platform.Today;
            there.Evidence = await Keep(organ, AttachmentPurpose.Material, FigureSheet.SubjectOf(organ, today.Year));
            await Server.Do(new DeclareFigure(organ, today.Year, there.Numbers[Unit.SubjectKind], "T2.R3", 3, new DateOnly(today.Year, 1, 1), today, "审批系统", "统计人", there.Evidence));
            (there.Attachment, there.IdentityDocument) = (await Keep(organ, AttachmentPurpose.Material), await Keep(organ, AttachmentPurpose.IdentityDocument));
        }

        foreach (var (kind, number) in there.Numbers)
            there.Entries[kind] = (await Server.Platform.History.Load(new Subject(kind == Person.SubjectKind ? Subject.Platform : organ, kind, number))).Entries[0].Number;
        records.Add(place, there);
    }

    private async Task<long> Register(long organ)
    {
        var application = new RegisterApplication(organ, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party("申请人甲")]), ApplicantKey: null, "本机关去年的会议纪要", IsReceived: true);
        return (await Server.Do(application with { LegalDate = Server.Platform.Today })).Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
    }

    // One that waits for its answer, and one that was answered with a file; the file's number.
    private async Task<long> Assist(long organ, long number, long unit)
    {
        var due = Server.Platform.Today.AddDays(5);
        foreach (var reference in new[] { "1", "2" })
            await Server.Do(new HandleCase(organ, number, new MaterialRequested(reference, "办公室", due, "会议纪要") { AskedOrgan = organ, AskedUnit = unit }) { Asked = organ });
        var subject = Assistance.SubjectOf(organ, DisclosureCase.SubjectOf(organ, number), "2");
        var file = await Keep(organ, AttachmentPurpose.Material, subject);
        await Server.Do(new AnswerAssistance(organ, subject.Number, new MaterialAnswer(MaterialResult.Provided) { Files = 1 }));
        return file;
    }

    private async Task<Subject> PostOf(long person) => (await Server.Platform.Look()).Staff.Posts.First(one => one.Person == person).Subject;

    private async Task<long> Delegate(Subject post, long deputy) =>
        (await Server.Do(new DelegatePost(post, deputy, Server.Platform.Today, Server.Platform.Today.AddDays(9)) { Reason = "休假" })).Subject.Number;

    private async Task Supervise(Place place, long inspector)
    {
        var who = (await Server.Platform.Look()).Staff.ActorsOf(inspector, Server.Platform.Today).Single();
        await Server.Do(new OpenSupervision(records[place].Organ, who.PostOrgan, [Facet.Contact], Server.Platform.Today.AddDays(9)) { Reason = "核查投诉" }, who);
    }

    private async Task<long> Keep(long organ, AttachmentPurpose purpose, Subject? about = null)
    {
        using var content = new MemoryStream("正文"u8.ToArray());
        var file = (await Server.Platform.Attachments.Receive(organ, content)).ShouldBeOfType<Allowed<Storage.Attachments.IncomingFile>>().Value;
        var kept = await Server.Platform.Attachments.Keep(Actor.Demonstration, file, purpose, about ?? Organ.SubjectOf(organ), "说明.txt", "text/plain", ".txt");
        return kept.ShouldBeOfType<Allowed<Receipt>>().Value.Subject.Number;
    }

    private async Task Admit(RoleName role, long organ)
    {
        var person = await Server.Person($"visitor-{role.Key}", organ, role.Role);
        var post = await PostOf(person);
        // The deputy would exercise the visitor's role as well: of no one who knocks.
        var deputy = await Server.Person($"standin-{role.Key}", organ, role.IsPlatform ? role.Role : null);
        visitors.Add(new Visitor(Server, role.Name, person, role.Role) { Post = post.Number, Delegation = await Delegate(post, deputy) });
    }

    private async Task Enrol(long person)
    {
        if (await Server.Platform.Credentials.Find(person) is { HasSecondFactor: true })
            return;
        var secret = Enrolments.NewSecret();
        (await Server.Platform.Credentials.Enrol(person, secret, TimedCode.At(secret, TimedCode.StepAt(Server.Platform.Clock.GetUtcNow())))).ShouldBeOfType<Allowed<IReadOnlyList<string>>>();
    }

    private sealed record Records(long Organ, string Address, long Colleague, long Deputy, long Suspended)
    {
        /// <summary>Number and first entry of one record of each kind.</summary>
        public Dictionary<string, long> Numbers { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, long> Entries { get; } = new(StringComparer.Ordinal);

        public long Attachment { get; set; }

        public long IdentityDocument { get; set; }

        /// <summary>What was given in assistance.</summary>
        public long Provided { get; set; }

        /// <summary>What a declared figure rests upon.</summary>
        public long Evidence { get; set; }

        /// <summary>The number of the colleague's name.</summary>
        public long Personal { get; set; }
    }
}
