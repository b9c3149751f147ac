using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Records;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>更正一件申请登记错的一笔：逐笔列出，能更正的从这里去，不能的写明是哪条规则。</summary>
public sealed class AmendCaseModel : RequestsPage
{
    public string Name { get; private set; } = "";

    public long Number { get; private set; }

    /// <summary>各笔，新的在前。</summary>
    public IReadOnlyList<AmendableEntry> Entries { get; private set; } = [];

    public bool MayAmendApplication => May(CaseActs.AmendApplication, Organ.Id) && Sees(Facet.Applicant) && Sees(Facet.Contact);

    protected override bool MayOpen(Organ organ) => May(CaseAmendments.Cases.Kind, organ.Id) && CaseSight.Sees(this, Facet.FreeText, organ.Id);

    public async Task<IActionResult> OnGetAsync(long number)
    {
        var stop = HttpContext.RequestAborted;
        if (await Platform.Cases.Find(Organ.Id, number, stop) is not { } record)
            return Hidden();
        (Name, Number) = (record.Name, number);
        var told = await Platform.History.Tell(record.Subject, 1, int.MaxValue, stop);
        Entries =
        [
            .. from entry in told.Entries
               let fact = record.History.Facts.FirstOrDefault(one => one.Number == entry.Number)
               where fact is not null && entry.Subject == record.Subject
               select new AmendableEntry(Past.Entry(entry, correct: null), AddressOf(record.Subject, entry.Number), RefusalOf(record.History, fact)),
        ];
        return Page();
    }

    private string AddressOf(Subject subject, long entry) =>
        Url.Page("/Workbench/Ledger/Amend", new { organ = subject.Organ, kind = subject.Kind, number = subject.Number, entry })!;

    // The law first, then who: whoever wrote what stands now does not amend it.
    private Finding? RefusalOf(Gongkai.Core.Ledger.History history, Entry fact)
    {
        if (CaseAmendments.Cases.RefusalOf(fact, history) is { } refused)
            return refused;
        var maker = history.Amendments.LastOrDefault(one => one.Fact.Entry == fact.Number).Entry ?? fact;
        return maker.Who.Involves(Me.Person) && !Staff.HasOneOfficer(Organ.Id, Today)
            ? new Finding(LedgerRules.Amendment.Id, LedgerRules.Amendment.Severity, [], Expected: null, Actual: null, "这一笔是您自己记下的，请另一位办件的人或者工作机构负责人更正")
            : null;
    }
}

/// <summary>一笔，以及更正它的去处；不能更正的，缘故。</summary>
public sealed record AmendableEntry(HistoryEntry Told, string Address, Finding? Refused);
