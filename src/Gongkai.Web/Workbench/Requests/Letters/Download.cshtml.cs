using Gongkai.Core.Letters;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Web.Portal;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests.Letters;

/// <summary>下载一份文书：Word 文档，PDF；看不到的侧面在文件里也已遮蔽。</summary>
public sealed class DownloadModel : LettersPage
{
    public async Task<IActionResult> OnGetAsync(long number, string letter, string format)
    {
        if (LetterFormat.Find(format) is not { } wanted || LetterSlot.Find(letter) is not { } slot || await Find(number, slot) is not { Letter: { } written })
            return Hidden();
        try
        {
            using var output = new MemoryStream();
            await Task.Run(() => wanted.Write(written, output), HttpContext.RequestAborted);
            return File(output.ToArray(), wanted.MediaType, $"{written.Number ?? CaseName}{written.Name}.{wanted.Extension}");
        }
        catch (FontException failure)
        {
            HttpContext.Features.Set(new Trouble("不能写成 PDF", failure.Message));
            return StatusCode(StatusCodes.Status422UnprocessableEntity);
        }
    }
}
