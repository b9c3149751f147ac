using System.Globalization;
using Gongkai.Core.Privacy;
using Gongkai.Documents.Attachments;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>收下之后还要提醒上传者的：有哪些种类的个人信息、哪些部分没能检查。只说种类和处数，不重复内容。</summary>
internal static class UploadWarnings
{
    private const int Most = 6;

    public static IEnumerable<string> Of(ReadableText text)
    {
        var kinds = text.Passages.SelectMany(passage => PublicationScan.In(passage.Text)).GroupBy(found => (found.Rule, found.Kind)).ToList();
        foreach (var kind in kinds.Take(Most))
            yield return string.Create(CultureInfo.InvariantCulture, $"文字里有{kind.Key.Kind}〔{kind.Key.Rule}〕。公开之前请遮盖或删去");
        foreach (var unread in text.Unread.Take(Most))
            yield return $"没能检查：{unread}。请人工核对有没有涉密内容和个人信息";
    }
}
