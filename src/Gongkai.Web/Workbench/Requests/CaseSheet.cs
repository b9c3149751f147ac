using Gongkai.Core.Requests;
using Gongkai.Documents.Sheets;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>各件申请写成电子表格；没有申请人的姓名，没有申请的内容。</summary>
internal static class CaseSheet
{
    private static readonly IReadOnlyList<string> Headings = ["受理号", "申请人类别", "渠道", "状态", "收到之日", "答复期限", "期限", "承办人", "答复类型", "表三", "办结之日"];

    public static byte[] Csv(CasesModel page) => SheetFile.Csv(Form(page));

    public static byte[] Xlsx(CasesModel page) => SheetFile.Xlsx(Form(page));

    private static SheetForm Form(CasesModel page) =>
        new("依申请公开", [.. Headings.Select(heading => new FormColumn(heading))], page.Rows.Select(row => (IReadOnlyList<string?>)[.. Cells(page, row)]));

    private static IEnumerable<string?> Cells(CasesModel page, CaseRow row) =>
    [
        row.One.Number,
        ApplicantKindName.Of(row.Kind).Name,
        row.One.Channel is { } channel ? ChannelName.Of(channel).Name : null,
        CaseStateName.Of(row.One.State).Name,
        row.One.ReceivedOn?.Day(),
        row.Clock is null ? null : CaseDue.Day(row.Clock),
        CaseDue.Of(row.One, row.Clock, page.Today).Words,
        row.Handler is { } handler ? page.People.GetValueOrDefault(handler) : null,
        row.One.Answer is { } answer ? $"{answer} {AnswerTypeName.Of(answer).Name}" : null,
        row.One.Answer is { } given ? AnswerTypeName.Of(given).Row : null,
        row.One.DoneOn?.Day(),
    ];
}
