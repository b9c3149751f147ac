using System.Net.Mail;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Portal.Requests;

/// <summary>申请表的一步：一页一问。</summary>
/// <param name="Key">地址里的一段。</param>
/// <param name="Question">这一页问什么。</param>
/// <param name="Brief">汇总页上的名称。</param>
/// <param name="Check">哪一栏、哪里不对。</param>
public sealed record ApplyStep(string Key, string Question, string Brief, Func<ApplicationForm, IEnumerable<(string Field, string Problem)>> Check)
{
    /// <summary>在一页上填完的那一页。</summary>
    public const string Whole = "all";

    /// <summary>上传材料的一步。</summary>
    public const string Files = "files";

    private const int LongestWanted = 2000;
    private const int LongestLine = 100;

    /// <summary>全部各步，按先后。</summary>
    public static IReadOnlyList<ApplyStep> All { get; } =
    [
        new("wanted", "您想要什么信息？", "所需信息", CheckWanted),
        new("who", "谁来申请？", "申请人类别", CheckWho),
        new("identity", "申请人是谁？", "申请人", CheckIdentity),
        new("contact", "怎样联系您，怎样给您？", "联系与提供方式", CheckContact),
        new(Files, "有要附上的材料吗？", "材料", _ => []),
    ];

    public string Partial => $"/Portal/Requests/Steps/{char.ToUpperInvariant(Key[0])}{Key[1..]}.cshtml";

    /// <summary>第几步，由 1 起。</summary>
    public int Number => All.ToList().IndexOf(this) + 1;

    public ApplyStep? Next => All.ElementAtOrDefault(Number);

    public ApplyStep? Previous => All.ElementAtOrDefault(Number - 2);

    public static ApplyStep? Find(string key) => All.FirstOrDefault(step => step.Key == key);

    private static IEnumerable<(string, string)> CheckWanted(ApplicationForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Wanted))
            yield return (nameof(form.Wanted), "请写明您想要什么信息：名称、文号，或者别的便于查找的特征");
        else if (form.Wanted.Length > LongestWanted)
            yield return (nameof(form.Wanted), $"最多 {LongestWanted} 字，现在有 {form.Wanted.Length} 字。太长的可以写成文件，在“材料”一步附上");
    }

    private static IEnumerable<(string, string)> CheckWho(ApplicationForm form)
    {
        if (ApplicantKindName.Find(form.Kind) is null)
            yield return (nameof(form.Kind), "请选择申请人是个人，还是哪一类单位");
        if (form.Acting is not (ApplicationForm.Self or ApplicationForm.ByAgent or ApplicationForm.ByGuardian))
            yield return (nameof(form.Acting), "请选择是自己申请，还是替别人申请");
        if (form is { Acting: ApplicationForm.ByGuardian, IsOrganisation: true })
            yield return (nameof(form.Acting), "单位没有监护人；替单位办的请选“我是代理人”");
    }

    private static IEnumerable<(string, string)> CheckIdentity(ApplicationForm form)
    {
        foreach (var problem in CheckPerson(form.Name, nameof(form.Name), form.Identity, nameof(form.Identity), form.IsOrganisation, "申请人"))
            yield return problem;
        if (form.Others is { Length: > 2000 })
            yield return (nameof(form.Others), "共同申请人太多，请写成文件，在“材料”一步附上");
        else if (IdentityText.Others(form.Others).FirstOrDefault(party => party.Name.Length > LongestLine || IdentityText.Problem(party.Identity, isOrganisation: false) is not null) is { } wrong)
            yield return (nameof(form.Others), $"“{wrong.Name}”一行请写姓名、空格、证件号码，并照证件核对");
        if (!form.HasRepresentative)
            yield break;
        foreach (var problem in CheckPerson(form.ForName, nameof(form.ForName), form.ForIdentity, nameof(form.ForIdentity), isOrganisation: false, form.Acting == ApplicationForm.ByAgent ? "代理人" : "监护人"))
            yield return problem;
    }

    private static IEnumerable<(string, string)> CheckPerson(string? name, string nameField, string? identity, string identityField, bool isOrganisation, string who)
    {
        if (string.IsNullOrWhiteSpace(name))
            yield return (nameField, $"请填写{who}的{(isOrganisation ? "名称" : "姓名")}");
        else if (name.Length > LongestLine)
            yield return (nameField, $"最多 {LongestLine} 字");
        if (IdentityText.Problem(identity, isOrganisation) is { } problem)
            yield return (identityField, problem);
    }

    private static IEnumerable<(string, string)> CheckContact(ApplicationForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Phone))
            yield return (nameof(form.Phone), "请填写电话：机关要打给您确认收到，期限从那天起算");
        else if (form.Phone.Count(char.IsAsciiDigit) is < 7 or > 20 || form.Phone.Length > LongestLine)
            yield return (nameof(form.Phone), "电话号码的位数不对，请核对；固定电话请加区号");
        if (DeliveryName.Find(form.Delivery) is not { } delivery)
            yield return (nameof(form.Delivery), "请选择怎样把信息给您");
        else if (delivery.Delivery == Delivery.Email && string.IsNullOrWhiteSpace(form.Email))
            yield return (nameof(form.Email), "选了用电子邮件，请填写邮箱");
        else if (delivery.Delivery == Delivery.Post && string.IsNullOrWhiteSpace(form.Address))
            yield return (nameof(form.Address), "选了邮寄，请填写寄到哪里");
        if (!string.IsNullOrWhiteSpace(form.Email) && (form.Email.Length > LongestLine || !MailAddress.TryCreate(form.Email.Trim(), out _)))
            yield return (nameof(form.Email), "邮箱写得不对，应当像 name@example.com");
        if (form.Address is { Length: > 300 })
            yield return (nameof(form.Address), "地址最多 300 字");
    }
}
