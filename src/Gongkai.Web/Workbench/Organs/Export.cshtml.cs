using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Organs.Importing;
using Gongkai.Documents.Sheets;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>导出全部机关和内设机构，今天的样子；改好可以原样导入，只有能够导入的人可以。</summary>
public sealed class ExportModel : WorkbenchPage
{
    public IActionResult OnGet(string format)
    {
        if (!May(OrganActs.Create, Subject.NewOrgan))
            return Hidden();
        var (organs, units) = (OrganExport.Organs(Tree, Today), OrganExport.Units(Tree, Today));
        return format switch
        {
            "xlsx" => File(OrganListDownload.Sheet(organs, units), SheetWriter.MediaType, $"机关清单 {Today.Day()}.xlsx"),
            "json" => File(OrganListDownload.Json(organs, units), "application/json", $"机关清单 {Today.Day()}.json"),
            _ => Hidden(),
        };
    }
}
