using Gongkai.Storage;
using Gongkai.Storage.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Requests;

/// <summary>提交之后的回执 <c>/o/{地址标识}/apply/receipt</c>：提交编号和查询码，只在提交的浏览器里，半小时内看得到。</summary>
public sealed class ReceiptModel(Platform platform) : ApplyPage(platform)
{
    public TrackingSlip Slip { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (Draft?.Receipt is not { } receipt)
            return To("Start", new { organ = Organ.Address });
        Slip = TrackingSlip.Of(OrganName, receipt, HttpContext);
        return Page();
    }

    /// <summary>记下了：回执不再显示。</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Draft is { IsSubmitted: true })
            await Forget();
        return To("Track");
    }
}

/// <summary>给申请人带走的一张：编号、查询码、二维码。二维码里只有编号，没有查询码。</summary>
/// <param name="Track">查询页的地址。</param>
/// <param name="TrackNumbered">带着编号的地址，写成二维码。</param>
public sealed record TrackingSlip(string OrganName, SubmissionReceipt Receipt, string Track, string TrackNumbered)
{
    /// <summary>机关已经确认的收到之日；还没有的为 <c>null</c>。</summary>
    public DateOnly? ReceivedOn { get; init; }

    public static TrackingSlip Of(string organName, SubmissionReceipt receipt, HttpContext context)
    {
        var track = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/track";
        return new TrackingSlip(organName, receipt, track, $"{track}?number={receipt.WrittenNumber}");
    }
}
