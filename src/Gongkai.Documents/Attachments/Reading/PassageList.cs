using Gongkai.Core.Privacy;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>收集各段文字和没能读的部分。</summary>
internal sealed class PassageList
{
    private readonly List<TextPassage> passages = [];
    private readonly List<string> unread = [];
    private int body;
    private int left = TextLimits.Characters;

    /// <summary>字数或段数到了上限。</summary>
    public bool IsFull => left <= 0 || passages.Count >= TextLimits.Passages;

    public void Add(PassageKind kind, string place, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || IsFull)
            return;
        passages.Add(new(kind, place, text.Length > left ? text[..left] : text));
        left -= text.Length;
        if (IsFull)
            Unread($"文字过多，{place}以后没有检查");
    }

    /// <summary>正文的一段；最前面几段是版头的位置。</summary>
    public void AddBody(string place, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            Add(body++ < TextLimits.Top ? PassageKind.Top : PassageKind.Body, place, text);
    }

    public void Unread(string what)
    {
        if (!unread.Contains(what))
            unread.Add(what);
    }

    public ReadableText Finish()
    {
        var start = string.Join('\n', passages.Where(passage => passage.Kind is PassageKind.Top or PassageKind.Body).Take(TextLimits.Joined).Select(passage => passage.Text));
        return new([.. passages, new(PassageKind.Other, "正文开头", start)], unread);
    }
}
