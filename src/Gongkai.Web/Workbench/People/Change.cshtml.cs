using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Components.Records;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>变更姓名或联系方式。</summary>
public sealed class ChangeModel : PersonPage
{
    [BindProperty]
    public DetailsForm Form { get; set; } = new();

    protected override ActKind Kind => PeopleActs.Change;

    protected override async Task<bool> Open()
    {
        if (!await base.Open())
            return false;
        if (HttpMethods.IsGet(Request.Method) && await Platform.Names.Details(Person.Id, HttpContext.RequestAborted) is { } now)
            Form = DetailsForm.Of(now);
        return true;
    }

    // Names are not on the ledger: both versions are read from where they are sealed.
    protected override async Task<Conflict?> Compare(Subject target, long seen)
    {
        var stop = HttpContext.RequestAborted;
        var history = await Platform.History.Load(target, stop);
        var before = Person.From(history with { Entries = [.. history.Entries.Where(entry => entry.Number <= seen)] });
        var opened = DetailsForm.Of(before is null ? null : await Platform.Names.Details(before.Details, stop));
        var theirs = DetailsForm.Of(await Platform.Names.Details(Person.Id, stop));
        ConflictRow[] rows = [new("姓名", opened.Name, theirs.Name, Form.Name), new("电话", opened.Phone, theirs.Phone, Form.Phone), new("电子邮箱", opened.Email, theirs.Email, Form.Email)];
        var conflict = await base.Compare(target, seen);
        Untouched.Adopt(Form, opened, theirs, Request.Form, ModelState, nameof(Form));
        return rows.Where(row => row.Opened != row.Theirs || row.Opened != row.Yours).ToList() is { Count: > 0 } different ? conflict! with { Rows = different } : conflict;
    }

    protected override Task<IReadOnlyList<Act>> Read() => Task.FromResult<IReadOnlyList<Act>>([new ChangePerson(Person.Id, Form.Read().ToContent())]);

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell("姓名与联系方式已变更。");
        return Task.FromResult<IActionResult>(RedirectToPage("/Workbench/People/Person", new { person = Person.Id }));
    }
}
