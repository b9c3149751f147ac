using Gongkai.Core.Letters;

namespace Gongkai.Web.Workbench.LetterTemplates;

/// <summary>各种文书的模板：用的是默认文字，还是本机关另写的第几版。</summary>
public sealed class TemplatesModel : TemplatesPage
{
    public IReadOnlyList<LetterTemplateRecord> Records { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var records = new List<LetterTemplateRecord>();
        foreach (var kind in LetterKindName.All)
            records.Add(await Platform.Letters.Template(Organ.Id, kind.Kind, HttpContext.RequestAborted));
        Records = records;
    }
}
