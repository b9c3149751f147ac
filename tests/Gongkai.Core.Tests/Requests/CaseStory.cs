using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Requests;

/// <summary>A case told act by act, as an outside history tells it.</summary>
internal sealed class CaseStory(bool outside = true)
{
    private readonly CaseLaw law = new(WorkdayCalendar.Shipped, outside);

    public DisclosureCase Case { get; private set; } = DisclosureCase.Blank;

    public List<string> Refused { get; } = [];

    public AnswerClock Clock => AnswerClock.Of(Case, law.Calendar)!;

    public DateOnly Due => Clock.DueOn;

    public CaseStory On(string day, CaseFact fact)
    {
        switch (law.Try(Case, fact, Day(day)))
        {
            case Allowed<DisclosureCase>(var next):
                Case = next;
                break;
            case Blocked<DisclosureCase>(var findings):
                Refused.AddRange(findings.Select(finding => finding.Rule));
                break;
        }

        return this;
    }

    public static CaseStory Received(string day) => new CaseStory().On(day, new CaseReceived(Channel.Counter));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
