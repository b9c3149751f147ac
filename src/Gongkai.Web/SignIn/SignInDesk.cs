using Gongkai.Core.People;
using Gongkai.Storage;
using Gongkai.Storage.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Web.SignIn;

/// <summary>登录台：核对口令和动态口令，开始和结束会话，每件事记进登录记录。</summary>
public sealed class SignInDesk(Platform platform, Passwords passwords, SignInSteps steps)
{
    /// <summary>从这么久的等候起，算作锁定，记进登录记录。</summary>
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(1);

    /// <summary>用登录名和口令登录。没有的账号、停用的账号，话和时间都与口令不对的一样。</summary>
    public async Task<SignInAnswer> Enter(HttpContext context, string signInName, string password, CancellationToken stop)
    {
        var typed = signInName.Trim().ToLowerInvariant();
        var (staff, _) = await platform.Look(stop);
        var person = staff.WithSignInName(typed);
        var account = person is null ? Attempts.Unknown(typed) : Attempts.Account(person.Id);
        var turn = await platform.Attempts.Begin(account, ClientAddress.Group(context), stop);
        if (!turn.HasCome)
            return await Refuse(context, SignInEvent.Locked, person, turn.ToWait, stop);

        var credential = await platform.Credentials.Find(person?.Id ?? 0, stop);
        var result = await passwords.Verify(credential?.PasswordHash, password, stop);
        if (person is not { IsSuspended: false } || result == PasswordVerificationResult.Failed)
        {
            var reason = person is null ? SignInEvent.UnknownAccount : result != PasswordVerificationResult.Failed ? SignInEvent.Suspended : SignInEvent.PasswordWrong;
            return await Refuse(context, reason, person, turn.AfterFailure, stop);
        }

        await platform.Attempts.Succeed(account, ClientAddress.Group(context), stop);
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
            await platform.Credentials.Rehash(person.Id, credential!.PasswordHash!, await passwords.Hash(password, stop), stop);
        return SignInAnswer.Right with { Token = await Begin(context, person, staff, stop) };
    }

    /// <summary>以已经鉴别的人开始会话：口令通过、凭链接设了口令、演示时点了账号。</summary>
    public async Task<string> Begin(HttpContext context, Person person, Staff staff, CancellationToken stop)
    {
        if (SessionCookie.Read(context) is { } old)
            await platform.Sessions.End(old, stop);
        var client = ClientAddress.Of(context);
        var token = await platform.Sessions.Open(person.Id, client, secondFactor: false, stop);
        var session = (await platform.Sessions.Seen(token, stop))!;
        var isHalf = steps.Missing(person, session, staff) is SignInStep.Code or SignInStep.Enrolment;
        await platform.SignInLog.Write(isHalf ? SignInEvent.PasswordAccepted : SignInEvent.SignedIn, person.Id, client, session.Number, stop);
        SessionCookie.Write(context, token);
        return token;
    }

    /// <summary>第二步：动态口令，或者一个恢复码。</summary>
    public async Task<SignInAnswer> Confirm(HttpContext context, HalfSignedIn half, string code, CancellationToken stop)
    {
        var account = $"{Attempts.Account(half.Person.Id)}/code";
        var turn = await platform.Attempts.Begin(account, ClientAddress.Group(context), stop);
        if (!turn.HasCome)
            return await Refuse(context, SignInEvent.Locked, half.Person, turn.ToWait, stop);
        if (!await platform.Credentials.AcceptCode(half.Person.Id, code, stop) && !await platform.Credentials.AcceptRecoveryCode(half.Person.Id, code, stop))
            return await Refuse(context, SignInEvent.CodeWrong, half.Person, turn.AfterFailure, stop);
        await platform.Attempts.Succeed(account, ClientAddress.Group(context), stop);
        await Complete(context, half, stop);
        return SignInAnswer.Right;
    }

    /// <summary>第二种鉴别通过：换新的令牌，算作登录。</summary>
    public async Task Complete(HttpContext context, HalfSignedIn half, CancellationToken stop)
    {
        var token = await platform.Sessions.Complete(half.Session, stop);
        var session = await platform.Sessions.Seen(token, stop);
        await platform.SignInLog.Write(SignInEvent.SignedIn, half.Person.Id, ClientAddress.Of(context), session?.Number, stop);
        SessionCookie.Write(context, token);
    }

    /// <summary>在已经登录的会话里绑定了动态口令：这个会话也算通过了第二种鉴别。</summary>
    public async Task Strengthen(HttpContext context, Presence presence, CancellationToken stop) =>
        SessionCookie.Write(context, await platform.Sessions.Complete(presence.Session, stop));

    /// <summary>退出。</summary>
    public async Task Leave(HttpContext context, CancellationToken stop)
    {
        if (SessionCookie.Read(context) is not { } token)
            return;
        if (await platform.Sessions.Seen(token, stop) is { EndedAt: null } session)
        {
            await platform.Sessions.End(token, stop);
            await platform.SignInLog.Write(SignInEvent.SignedOut, session.PersonId, ClientAddress.Of(context), session.Number, stop);
        }

        SessionCookie.Remove(context);
    }

    /// <summary>本人再次写下口令，证明还是本人；与登录一样计次。</summary>
    public async Task<SignInAnswer> Prove(HttpContext context, long person, string password, CancellationToken stop)
    {
        var account = Attempts.Account(person);
        var turn = await platform.Attempts.Begin(account, ClientAddress.Group(context), stop);
        if (!turn.HasCome)
            return new SignInAnswer(IsRight: false, turn.ToWait, IsTooSoon: true);
        var credential = await platform.Credentials.Find(person, stop);
        if (await passwords.Verify(credential?.PasswordHash, password, stop) == PasswordVerificationResult.Failed)
            return new SignInAnswer(IsRight: false, turn.AfterFailure, IsTooSoon: false);
        await platform.Attempts.Succeed(account, ClientAddress.Group(context), stop);
        return SignInAnswer.Right;
    }

    private async Task<SignInAnswer> Refuse(HttpContext context, SignInEvent reason, Person? person, TimeSpan wait, CancellationToken stop)
    {
        var isTooSoon = reason == SignInEvent.Locked;
        if (!isTooSoon || wait >= Lock)
            await platform.SignInLog.Write(reason, person?.Id, ClientAddress.Of(context), session: null, stop);
        return new SignInAnswer(IsRight: false, wait, isTooSoon);
    }
}
