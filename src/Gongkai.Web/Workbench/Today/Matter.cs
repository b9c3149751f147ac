namespace Gongkai.Web.Workbench.Today;

/// <summary>要办的一件事：多急、做什么、对谁、为什么、到哪里办、哪天到期。</summary>
/// <param name="What">做什么，如“任命签发”；同样的排在一起。</param>
/// <param name="About">对谁，如“青禾街道”。</param>
/// <param name="Address">办这件事、看这件事的页。</param>
public sealed record Matter(Urgency Urgency, string What, string About, string? Address)
{
    /// <summary>给谁看；不给别人看。</summary>
    public required Audience For { get; init; }

    /// <summary>为什么，一句话。</summary>
    public string? Why { get; init; }

    /// <summary>依据的规则编号。</summary>
    public string? Rule { get; init; }

    /// <summary>哪天到期（那一天仍有效）；没有期限的为 <c>null</c>。</summary>
    public DateOnly? DueOn { get; init; }
}
