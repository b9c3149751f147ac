using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>绑定动态口令：岗位要求的，登录到一半就在这里办；已经登录的，先再写一次口令。</summary>
public sealed class EnrolModel(Enrolments enrolments, SignInSteps steps) : SignInPage
{
    private byte[] secret = [];
    private Person? person;

    public string? Back { get; private set; }

    /// <summary>岗位要求绑定。</summary>
    public bool IsRequired => HalfSignedIn.Of(HttpContext) is not null;

    /// <summary>要再写一次口令：在已经登录的会话里换绑。</summary>
    public bool MustProve => Presence.Of(HttpContext) is not null;

    public string SignInName => person?.SignInName ?? "";

    public string Sealed => enrolments.Seal(secret, person!.Id);

    public IHtmlContent Square => SquareCode.Svg(Address);

    /// <summary>验证器应用认得的地址。</summary>
    public string Address => SquareCode.Address(secret, SignInName);

    public string Typed => SquareCode.Typed(secret);

    /// <summary>绑定之后交给本人的恢复码，只这一次。</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>收好恢复码之后去哪里。</summary>
    public string Next { get; private set; } = "~/workbench";

    public IActionResult OnGet(string? back)
    {
        Back = back;
        secret = Enrolments.NewSecret();
        return IsMine() ? Page() : Onward(back);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "Secret")] string? shownSecret, string? oneTimeCode, string? password, string? back)
    {
        Back = back;
        if (!IsMine())
            return Onward(back);
        if (enrolments.Open(shownSecret, person!.Id) is not { } shown)
        {
            ModelState.AddModelError("", "这一页打开得太久，请重新扫描新的二维码");
            secret = Enrolments.NewSecret();
            return Page();
        }

        secret = shown;
        return await Prove(password) ? await Enrol(oneTimeCode ?? "") : Page();
    }

    private bool IsMine()
    {
        person = HalfSignedIn.Of(HttpContext) is { Missing: SignInStep.Enrolment } half ? half.Person : Presence.Of(HttpContext)?.Person;
        return person is not null && !steps.IsExempt(person);
    }

    private async Task<bool> Prove(string? password)
    {
        if (!MustProve)
            return true;
        var answer = await Desk.Prove(HttpContext, person!.Id, password ?? "", Stop);
        if (!answer.IsRight)
            ModelState.AddModelError("Password", answer.Words("口令不对"));
        return answer.IsRight;
    }

    private async Task<IActionResult> Enrol(string code)
    {
        switch (await Platform.Credentials.Enrol(person!.Id, secret, code, Stop))
        {
            case Allowed<IReadOnlyList<string>>(var codes):
                Codes = codes;
                await Finish();
                return Page();
            case Blocked<IReadOnlyList<string>>(var findings):
                Refuse(findings);
                return Page();
            default:
                ModelState.AddModelError("OneTimeCode", "数字不对；请看应用里现在显示的，并核对手机的时间是否准确");
                return Page();
        }
    }

    private async Task Finish()
    {
        if (HalfSignedIn.Of(HttpContext) is { } half)
        {
            await Desk.Complete(HttpContext, half, Stop);
            Next = half.Session.HasKept ? "~/workbench/resume" : Onward(Back) is LocalRedirectResult onward ? onward.Url : Next;
        }
        else
        {
            await Desk.Strengthen(HttpContext, Presence.Of(HttpContext)!, Stop);
            Next = "~/workbench/me";
        }
    }
}
