using Gongkai.Core.People;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>纸质签批的几栏：只有一名经办人的机关，签批人没有登录办理的，登记他签在纸上的。</summary>
internal static class PaperForm
{
    public static IReadOnlyList<FormField> Fields(CaseScene scene) =>
    [
        Line("PaperSigner", "纸质签批人的姓名", "签批人自己登录办理的，这三栏都不填。姓名封装保存，不写进账本。", optional: true),
        Day("PaperOn", "签批日期", optional: true),
        One("PaperScan", "发文稿纸的扫描件", scene.Scans, hint: "先在本件的附件里上传扫描件。", optional: true),
    ];

    /// <summary>填了姓名的；没有填的为 <c>null</c>。</summary>
    public static PaperSignature? Read(FormAnswers given) => given["PaperSigner"] is { } name ? new PaperSignature(name, given.Day("PaperOn") ?? DateOnly.MaxValue, given.Number("PaperScan") ?? 0) : null;
}
