using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>签发、同意延期要另一人：由本人办会不会因此被拒，按钮出来之前先问。</summary>
internal static class CaseWho
{
    public static IEnumerable<Finding> Check(NextAct act, History history, WorkbenchPage page)
    {
        var organ = history.Subject.Organ;
        // With one officer in the organ the consent may have been given on paper: the form asks.
        if (!act.IsAllowed || page.Staff.Officers(organ, page.Today) == 1)
            return [];
        var acting = page.Me.Actors.Where(actor => Permissions.Ask(actor, act.Kind, organ, page.Staff, page.Tree, page.Today) is Allowed<Grant>)
            .Select(actor => CaseSteps.CheckWho(act.Kind, history, actor, page.Staff, page.Today).ToList()).ToList();
        return acting.Count == 0 || acting.Exists(findings => findings.Count == 0) ? [] : acting[0];
    }
}
