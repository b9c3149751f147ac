using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Records;
using Gongkai.Web.Workbench.Organs;

namespace Gongkai.Web.Workbench.Catalogue.Register;

/// <summary>一个机关登记的公文各页：<c>/workbench/{地址标识}/documents/…</c>。只有本机关的人看得到，上级也看不到。</summary>
public abstract class RegisterPage : OrganPage
{
    protected override ActKind View => DocumentActs.View;

    public bool MayRegister => May(DocumentActs.Register, Organ.Id);

    /// <summary>今天设着的科室。</summary>
    public IReadOnlyList<Choice> Units =>
        [.. Tree.WalkUnits(Organ.Id, Today).Select(one => new Choice(one.Unit.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), one.Unit.Name.On(Today)))];

    public string NameOf(long? unit) => unit is { } number ? Tree.FindUnit(Organ.Id, number)?.Name.Latest ?? $"第 {number} 号科室" : "没有分科室";

    public static StatusKind KindOf(DocumentDuty duty) => duty switch
    {
        DocumentDuty.Overdue => StatusKind.Late,
        DocumentDuty.Undecided => StatusKind.Soon,
        DocumentDuty.Due => StatusKind.Now,
        DocumentDuty.Fulfilled => StatusKind.Done,
        _ => StatusKind.Quiet,
    };

    protected Task<WorkdayCalendar> Calendar() => Platform.Requests.Calendar(HttpContext.RequestAborted);
}
