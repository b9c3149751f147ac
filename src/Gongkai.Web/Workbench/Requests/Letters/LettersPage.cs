using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Letters;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Requests.Letters;

/// <summary>一件申请的文书各页：看得到文书侧面的才打开；上级只看定稿的，看不到的侧面已遮蔽。</summary>
public abstract class LettersPage : RequestsPage
{
    public long Number { get; protected set; }

    /// <summary>受理号；没有的写第几件。</summary>
    public string CaseName { get; protected set; } = "";

    /// <summary>看得到拟稿：本机关的人。</summary>
    public bool SeesDrafts => Me.Actors.Any(actor => actor.PostOrgan == Organ.Id);

    protected override bool MayOpen(Organ organ) => CaseSight.Sees(this, Facet.Letter, organ.Id);

    /// <summary>打开一份，照本人看得到的侧面；看不到的、没有的为 <c>null</c>。</summary>
    protected async Task<LetterView?> Find(long number, LetterSlot slot)
    {
        (Number, CaseName) = (number, (await Platform.Cases.Find(Organ.Id, number, HttpContext.RequestAborted))?.Name ?? "");
        var view = await Platform.Letters.Open(Organ.Id, number, slot, HttpContext.RequestAborted);
        return view is null || (view.Issued is null && !SeesDrafts) ? null : view with { Letter = view.Letter?.Seen(Sees) };
    }

    /// <summary>这一份到了哪一步。</summary>
    public static (string Words, StatusKind Kind) StateOf(CaseLetter letter) => letter switch
    {
        { Issued.IsVoid: true } => ("已作废", StatusKind.Quiet),
        { Issued.IsElsewhere: true } => ("别处写成，已登记", StatusKind.Done),
        { Issued: not null } => ("已定稿", StatusKind.Done),
        { Due.IsReady: false } => ("拟稿，签发之后定稿", StatusKind.Quiet),
        { Due.IsOptional: true } => ("需要时填写", StatusKind.Quiet),
        { Missing: > 0 } => ($"待填 {letter.Missing} 处", StatusKind.Soon),
        _ => ("待定稿", StatusKind.Now),
    };
}
