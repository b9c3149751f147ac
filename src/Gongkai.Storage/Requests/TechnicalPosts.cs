using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Requests;

/// <summary>回放、导入用的两名技术人员：一名办件，一名签发并任负责人；名称写明是技术岗位，没有登录凭据。</summary>
/// <param name="platform">打开了的平台。</param>
/// <param name="purpose">做什么用，也是名称的开头。</param>
internal sealed class TechnicalPosts(Platform platform, string purpose = "回放")
{
    private readonly string officer = $"{purpose}办件";
    private readonly string signer = $"{purpose}签发";

    private readonly Dictionary<string, TechnicalActors?> known = new(StringComparer.Ordinal);

    /// <summary>一个机关的技术岗位，没有的设立；没有这个机关的为 <c>null</c>。</summary>
    public async Task<TechnicalActors?> For(string code, CancellationToken stop)
    {
        if (known.TryGetValue(code, out var held))
            return held;
        var (_, tree) = await platform.Look(stop);
        return known[code] = tree.WithCode(code, platform.Today) is { } organ
            ? new TechnicalActors(
                organ.Id,
                await Hold(officer, organ.Id, Role.CaseOfficer, organ.Since, stop),
                await Hold(signer, organ.Id, Role.Signer, organ.Since, stop),
                await Hold(signer, organ.Id, Role.UnitHead, organ.Since, stop))
            : null;
    }

    private async Task<Actor> Hold(string name, long organ, Role role, DateOnly since, CancellationToken stop)
    {
        var (staff, _) = await platform.Look(stop);
        var person = staff.WithSignInName(name)?.Id ?? (await Do(new AddPerson(name, new PersonDetails($"{name}（技术岗位）").ToContent()), stop)).Subject.Number;
        var post = staff.Posts.FirstOrDefault(post => post.Person == person && post.Organ == organ && post.Role == role && post.IsHeld(platform.Today))?.Subject.Number
            ?? (await Do(new AppointPost(organ, new PostAppointed(person, role, Unit: null, since, To: null)), stop)).Subject.Number;
        return new Actor(person, organ, post, RoleName.Of(role).Key);
    }

    private async Task<Receipt> Do(Act act, CancellationToken stop) => await platform.Acts.Perform(Actor.Replay, act with { Reason = $"{purpose}历史所用的技术岗位" }, stop) switch
    {
        Allowed<Receipt>(var receipt) => receipt,
        Blocked<Receipt>(var findings) => throw new InvalidOperationException($"A technical post was refused: {string.Join(' ', findings)}"),
        _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
    };
}

/// <summary>一个机关的技术岗位。</summary>
internal sealed record TechnicalActors(long Organ, Actor Officer, Actor Signer, Actor Head)
{
    public Actor Of(ReplayPost post) => post switch
    {
        ReplayPost.Signer => Signer,
        ReplayPost.Head => Head,
        _ => Officer,
    };
}
