using Gongkai.Web.Workbench.Today;

namespace Gongkai.Web.Workbench;

/// <summary>今天：本人各岗位要办的事，急的在前；平台还没有开通的，先写开通的各步。</summary>
public sealed class TodayModel(IEnumerable<IMatterSource> sources) : WorkbenchPage
{
    public IReadOnlyList<TodaySection> Sections { get; private set; } = [];

    /// <summary>开通平台的各步；不必写的为空。</summary>
    public IReadOnlyList<SetupStep> Steps { get; private set; } = [];

    /// <summary>等本人办的件数。</summary>
    public int Waiting => Sections.Where(section => section.Urgency is Urgency.Late or Urgency.Soon or Urgency.Mine).Sum(section => section.Count);

    public async Task OnGetAsync()
    {
        Steps = SetupSteps.AreNeeded(this) ? await SetupSteps.Of(this) : [];
        var matters = new List<Matter>();
        foreach (var source in sources)
            matters.AddRange((await source.Find(this)).Where(matter => matter.For.Includes(this)));
        Sections = TodaySection.Of(matters);
    }
}
