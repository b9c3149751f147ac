using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Web.Workbench.Organs;

namespace Gongkai.Web.Workbench.LetterTemplates;

/// <summary>一个机关的文书模板各页：<c>/workbench/{地址标识}/letter-templates/…</c>。</summary>
public abstract class TemplatesPage : OrganPage
{
    protected override ActKind View => LetterTemplateActs.View;

    public bool MaySave => May(LetterTemplateActs.Save, Organ.Id);
}
