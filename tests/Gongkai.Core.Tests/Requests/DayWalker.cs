using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Tests.Requests;

/// <summary>The deadline found another way: one day after the other, with a calendar, bookkeeping and guards of its own.</summary>
internal sealed class DayWalker
{
    private static readonly HashSet<DateOnly> Off = [.. HolidayPackage.Shipped.Days.Where(day => day.IsOffDay).Select(day => day.Date)];
    private static readonly HashSet<DateOnly> MakeUp = [.. HolidayPackage.Shipped.Days.Where(day => !day.IsOffDay).Select(day => day.Date)];

    private readonly List<Pause> pauses = [];
    private DateOnly received;
    private DateOnly start;
    private int limit = 20;
    private bool extended;
    private bool corrected;
    private bool charged;
    private string stage = "none";

    public DateOnly? SentOn { get; private set; }

    public int Clock { get; private set; }

    /// <summary>Does the act if it may be done; answers whether it was.</summary>
    public bool Do(CaseFact fact, DateOnly on) => (stage, fact) switch
    {
        ("none", CaseReceived) => Begin(received = on),
        ("open", CorrectionRequested asked) => !corrected && WorkdaysAfter(received, on) <= 7 && Stop("correction", "", on, asked.DeliveredOn, asked.Workdays) && (corrected = true),
        ("correction", CorrectionReceived) => Close("correction", "", on, byLapse: false) && Begin(on),
        ("correction", CorrectionExpired) => Close("correction", "", on, byLapse: true) && Enter("answer"),
        ("open", FeeNoticed noticed) => !charged && on <= Due() && Stop("fee", "", on, noticed.DeliveredOn, noticed.Workdays) && (charged = true),
        ("fee", FeePaid) => Close("fee", "", on, byLapse: false) && Begin(on),
        ("fee", FeeExpired) => Close("fee", "", on, byLapse: true) && Enter("answer"),
        ("open", ThirdPartyConsulted sent) => Stop("third", sent.Ref, on, sent.DeliveredOn, 15),
        ("open", OrganConsulted sent) => Stop("organ", sent.Ref, on, sent.DeliveredOn, 15),
        ("none" or "sent", _) => false,
        (_, ThirdPartyReplied reply) => Close("third", reply.Ref, on, byLapse: false),
        (_, ThirdPartyExpired lapse) => Close("third", lapse.Ref, on, byLapse: true),
        (_, OrganReplied reply) => Close("organ", reply.Ref, on, byLapse: false),
        (_, OrganExpired lapse) => Close("organ", lapse.Ref, on, byLapse: true),
        ("open" or "answer", DeadlineExtended more) => Extend(more.Workdays, on),
        ("open", AnswerDispatched) or ("answer", AnswerDispatched) => Send(on),
        _ => false,
    };

    /// <summary>The last day: walk on until one more day would be one too many.</summary>
    public DateOnly Due()
    {
        var (day, due, counted) = (start, start, 0);
        while (true)
        {
            day = day.AddDays(1);
            if (!IsWorkday(day))
                continue;
            if (!IsPaused(day) && ++counted > limit)
                return due;
            due = day;
        }
    }

    /// <summary>How many days of the last clock count, to this day.</summary>
    public int Used(DateOnly through)
    {
        var counted = 0;
        for (var day = start.AddDays(1); day <= through; day = day.AddDays(1))
            counted += IsWorkday(day) && !IsPaused(day) ? 1 : 0;
        return counted;
    }

    private static bool IsWorkday(DateOnly day) => MakeUp.Contains(day) || (!Off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static int WorkdaysAfter(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
            count += IsWorkday(day) ? 1 : 0;
        return count;
    }

    private bool Begin(DateOnly on)
    {
        (start, limit, stage) = (on, 20, "open");
        Clock++;
        return true;
    }

    private bool Enter(string next)
    {
        stage = next;
        return true;
    }

    private bool Stop(string kind, string reference, DateOnly on, DateOnly? delivered, int workdays)
    {
        if (pauses.Exists(pause => pause.Kind == kind && pause.Ref == reference))
            return false;
        var end = delivered ?? on;
        for (var left = workdays; left > 0;)
        {
            end = end.AddDays(1);
            left -= IsWorkday(end) ? 1 : 0;
        }

        // What is begun when the time has run out brings no more time.
        pauses.Add(new Pause(kind, reference, on, end, delivered is not null) { Counts = on <= Due() });
        return kind is not ("correction" or "fee") || Enter(kind);
    }

    private bool Close(string kind, string reference, DateOnly on, bool byLapse)
    {
        if (pauses.Find(pause => pause.Kind == kind && pause.Ref == reference && pause.IsOpen) is not { } found || on < found.From || (byLapse && on < found.Lapses))
            return false;
        found.IsOpen = false;
        var isFulfilled = kind is "correction" or "fee" && !byLapse;
        found.End = isFulfilled || !found.IsDelivered || on < found.Lapses ? on : found.Lapses;
        return true;
    }

    private bool Extend(int workdays, DateOnly on)
    {
        if (extended || workdays is < 1 or > 20 || on > Due() || pauses.Exists(pause => pause.IsOpen && on <= pause.Lapses))
            return false;
        (limit, extended) = (limit + workdays, true);
        return true;
    }

    private bool Send(DateOnly on)
    {
        foreach (var pause in pauses.Where(pause => pause.IsOpen).ToList())
            Close(pause.Kind, pause.Ref, on, byLapse: false);
        SentOn = on;
        return Enter("sent");
    }

    private bool IsPaused(DateOnly day) => pauses.Exists(pause => pause.Counts && pause.From < day && day <= pause.End);

    private sealed class Pause(string kind, string reference, DateOnly from, DateOnly lapses, bool delivered)
    {
        public string Kind { get; } = kind;

        public string Ref { get; } = reference;

        public DateOnly From { get; } = from;

        public DateOnly Lapses { get; } = lapses;

        public bool IsDelivered { get; } = delivered;

        public DateOnly End { get; set; } = lapses;

        public bool IsOpen { get; set; } = true;

        public bool Counts { get; init; }
    }
}
