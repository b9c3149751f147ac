using Gongkai.Storage.Letters;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests.Letters;

/// <summary>一件申请的各份文书：拟稿、定稿、作废。</summary>
public sealed class LetterListModel : LettersPage
{
    public IReadOnlyList<CaseLetter> Letters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long number)
    {
        if (await Platform.Letters.Of(Organ.Id, number, HttpContext.RequestAborted) is not { } letters)
            return Hidden();
        (Number, CaseName) = (number, (await Platform.Cases.Find(Organ.Id, number, HttpContext.RequestAborted))!.Name);
        Letters = [.. letters.Where(letter => letter.Issued is not null || SeesDrafts)];
        return Page();
    }
}
