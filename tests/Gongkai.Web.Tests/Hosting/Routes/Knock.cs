namespace Gongkai.Web.Tests.Hosting.Routes;

/// <summary>Who knocked where, and what came back.</summary>
public sealed record Knock(Door Door, Place Place, Visitor Visitor, int Status, string? Sent)
{
    /// <summary>The page was shown, or the form was taken: done, or answered with what is wrong in it.</summary>
    public bool IsLetIn => Status switch
    {
        302 => !IsToSignIn && (Door.IsOfStaff || (Door.IsPost && !Door.Route.StartsWith("/sign-in/", StringComparison.Ordinal))),
        301 or 401 or 403 or 404 or 405 => false,
        _ => true,
    };

    /// <summary>Led to the sign-in page.</summary>
    public bool IsToSignIn => Sent is not null && Sent.StartsWith("/sign-in", StringComparison.Ordinal) && Door.IsOfStaff;

    /// <summary>Refused as the rule wants it: as if there were nothing; whoever has not signed in is asked to.</summary>
    public bool IsHidden => Visitor.IsSignedIn ? Status == 404 : IsToSignIn || Status == 401;

    public static async Task<Knock> Of(Door door, Place place, Visitor visitor, Func<Task<HttpResponseMessage>> ask)
    {
        using var answer = await ask();
        return new Knock(door, place, visitor, (int)answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    public override string ToString() => $"{Door} [{Place}] {Visitor.Name}: {Status}";
}
