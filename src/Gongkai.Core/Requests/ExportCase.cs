using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>
/// 导出案卷：全卷一个文件，先记在本件的账上，后给（安全隐私 §5）。看得到申请人、联系方式、文书、附件、扫描件和自由文字的才导出；
/// 证件号码即使刚刚留痕看过，也只写遮蔽的，证件影像和内部备注从不在其中：文件离开平台以后，谁看了无从留痕。
/// </summary>
/// <param name="Number">件的号。</param>
/// <param name="Manifest">清单（manifest.json）的 SHA-256，十六进制小写：文件与账目由它对上。</param>
/// <param name="Files">清单所列的文件数。</param>
public sealed record ExportCase(long Organ, long Number, string Manifest, int Files) : Act
{
    /// <summary>全卷所要的各个侧面；缺一个就不是全卷。</summary>
    public static IReadOnlyList<Facet> Whole { get; } = [Facet.Letter, Facet.Applicant, Facet.Contact, Facet.Attachment, Facet.FreeText, Facet.Scan];

    public override ActKind Kind => CaseActs.Export;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override Outcome<Decision> Decide(Scene scene) =>
        DisclosureCase.From(scene.History) is not null && Whole.All(facet => Permissions.MaySee(scene.Who, facet, Organ, scene.View<Staff>(), scene.View<OrganTree>(), scene.Today))
            ? Decision.Unless([.. CheckManifest()], () => Decision.Of(On, new CaseExported(Manifest, Files)))
            : new Blocked<Decision>([CaseRules.Break(CaseRules.Export, "没有这件申请，或者您的岗位看不到全卷。请由承办人或者工作机构负责人导出")]);

    private IEnumerable<Finding> CheckManifest()
    {
        if (Manifest.Length != 64 || !Manifest.All(char.IsAsciiHexDigitLower))
            yield return CaseRules.Break(CaseRules.Export, "清单的 SHA-256 应为 64 位十六进制数字，请重新导出");
        if (LegalDate is not null)
            yield return CaseRules.Break(CaseRules.Export, "导出以记下之时为准，不另填日期");
    }
}

/// <summary>案卷已导出。</summary>
/// <param name="Manifest">清单的 SHA-256。</param>
/// <param name="Files">清单所列的文件数。</param>
[EventType("case.exported", 1, "导出案卷", StandsAlone = true)]
public sealed record CaseExported(
    [property: Field("清单的 SHA-256")] string Manifest,
    [property: Field("文件数")] int Files) : Event;
