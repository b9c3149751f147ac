using Gongkai.Core.Organs;
using Gongkai.Documents.Requests;
using Gongkai.Storage;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Requests;

/// <summary>空白申请表 <c>/o/{地址标识}/apply/form</c>：打印出来手写，或者下载 Word。</summary>
public sealed class FormModel(Platform platform) : PublicOrganPage(platform)
{
    public OrganDescription Contact => Organ.Description.On(Today);

    public IReadOnlyList<BlankForm.Line> Lines => BlankForm.Lines;

    public void OnGet()
    {
    }

    public IActionResult OnGetWord()
    {
        using var document = new MemoryStream();
        BlankForm.Write(OrganName, Contact.Street, Contact.Telephone, document);
        return File(document.ToArray(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "政府信息公开申请表.docx");
    }
}
