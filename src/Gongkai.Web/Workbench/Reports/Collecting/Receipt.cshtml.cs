using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>回执：收到了什么、核对得怎样、要改什么；打印出来发给报送的单位。</summary>
public sealed class ReceiptModel : HandInPage
{
    /// <summary>第一次报的迟了几天；再报的不另算。</summary>
    public int DaysLate => Round!.Number == 1 ? Line.DaysLate : 0;

    public string Result => Round!.State switch
    {
        HandInState.Accepted => $"通过（{Round.Verdict!.On:yyyy-MM-dd}）",
        HandInState.Returned => "退回，请照下列意见修改后再报",
        _ when Shown!.Count(Severity.Error) is > 0 and var errors => $"收讫；有 {errors} 处错误，改正之前不能通过，请改正后再报",
        _ => "收讫，待审阅",
    };

    public async Task<IActionResult> OnGetAsync(int year, string office, int? round) =>
        await Open(year, office, round) && Round is not null ? Page() : Hidden();

    /// <summary>一格的数字；空白的照写空白。</summary>
    public string Figure(string cell) => Shown!.Report.Figures[CellAddress.Find(cell)!]?.ToString(CultureInfo.InvariantCulture) ?? "（空白）";
}
