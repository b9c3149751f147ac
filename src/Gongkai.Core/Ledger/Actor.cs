namespace Gongkai.Core.Ledger;

/// <summary>行为的主体：哪个人、以哪个岗位。</summary>
/// <param name="Person">人员编号；平台自动执行的为 0。</param>
/// <param name="PostOrgan">岗位所在机关的编号。</param>
/// <param name="Post">岗位号；首次设置、自动执行的为 0。</param>
/// <param name="Role">角色的键，如 <c>signer</c>。</param>
/// <param name="ForPerson">代谁行使（委托期间）；自己行使的为 <c>null</c>。</param>
public sealed record Actor(long Person, long PostOrgan, long Post, string Role, long? ForPerson = null)
{
    /// <summary>这个人是行为人，或者行为是代此人做的。</summary>
    public bool Involves(long person) => Person == person || ForPerson == person;

    /// <summary>平台按规则自动执行：定时任务、首次设置。</summary>
    public static Actor Automatic { get; } = new(0, Subject.Platform, 0, "automatic");

    /// <summary>首次设置：凭一次性链接设立第一位管理员的人。</summary>
    public static Actor FirstSetup { get; } = new(0, Subject.Platform, 0, "first-setup");

    /// <summary>本人，对自己的登录凭据；不凭岗位。</summary>
    public static Actor Self(long person) => new(person, Subject.Platform, 0, "self");

    /// <summary>命令行：在服务器上运行 gongkai 的人。平台不知道他是谁，只知道他有数据目录的权限；能办什么见授权表。</summary>
    public static Actor CommandLine { get; } = new(0, Subject.Platform, 0, "command-line");

    /// <summary>回放历史：以命令行回放从前的案件时，设立所用的技术岗位；别的什么也不能办。</summary>
    public static Actor Replay { get; } = new(0, Subject.Platform, 0, "replay");

    /// <summary>申请人：没有账号，平台不知道他是谁；只能提交申请，凭编号和查询码对自己的申请补正、说明理由、撤回。</summary>
    public static Actor Applicant { get; } = new(0, Subject.Platform, 0, "applicant");

    /// <summary>演示数据的装载者，只存在于演示目录。</summary>
    public static Actor Demonstration { get; } = new(0, Subject.Platform, 0, "demonstration");
}
