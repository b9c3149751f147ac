using System.Globalization;
using Gongkai.Core.Letters;

namespace Gongkai.Documents.Letters;

/// <summary>文书在纸上的一部分，Word 和 PDF 照同样的次序排。</summary>
internal abstract record LetterPart
{
    /// <summary>标题一行二号字排得下的字数；更长的在机关名称之后回行。</summary>
    private const int TitleLength = 20;

    /// <summary>各部分，由上到下。</summary>
    public static IEnumerable<LetterPart> Of(Letter letter)
    {
        yield return new LetterTitle(letter.Title.Length <= TitleLength ? [letter.Title] : [letter.Organ, letter.Name]);
        if (LetterKindName.Of(letter.Kind).Audience == LetterAudience.File)
        {
            yield return new LetterForm([.. letter.Body.Select(paragraph => Row(paragraph.Text))]);
            yield break;
        }

        yield return new LetterNumberLine(letter.Number ?? "（拟稿，尚未编号）");
        if (letter.Addressee is { } addressee)
            yield return new LetterAddressee(addressee.Text);
        foreach (var paragraph in letter.Body)
            yield return new LetterBody(paragraph.Text);
        if (letter.Remedy is { } remedy)
            yield return new LetterBody(remedy);
        for (var i = 0; i < letter.Attachments.Count; i++)
            yield return new LetterAttachment(string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "附件：" : "")}{(letter.Attachments.Count > 1 ? $"{i + 1}．" : "")}{letter.Attachments[i]}"), i == 0);
        yield return new LetterSignature(letter.Organ, letter.Date?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? "　　年　　月　　日");
        if (letter.Contact is { } contact)
            yield return new LetterBody($"（{contact}）");
        if (letter.Slip is [var heading, ..])
        {
            yield return new LetterTitle([heading]) { StartsPage = true };
            yield return new LetterAddressee(letter.Slip[1]);
            foreach (var line in letter.Slip.Skip(2).SkipLast(2))
                yield return new LetterBody(line);
            foreach (var line in letter.Slip.Skip(2).TakeLast(2))
                yield return new LetterRight(line);
        }
    }

    private static (string Label, string Text) Row(string line) => line.IndexOf('：', StringComparison.Ordinal) is > 0 and var colon ? (line[..colon], line[(colon + 1)..].Trim('　')) : ("", line);
}

/// <summary>标题，一行或者两行。</summary>
internal sealed record LetterTitle(IReadOnlyList<string> Lines) : LetterPart
{
    /// <summary>另起一页。</summary>
    public bool StartsPage { get; init; }
}

/// <summary>文书号。</summary>
internal sealed record LetterNumberLine(string Text) : LetterPart;

/// <summary>抬头，顶格。</summary>
internal sealed record LetterAddressee(string Text) : LetterPart;

/// <summary>正文一段。</summary>
internal sealed record LetterBody(string Text) : LetterPart;

/// <summary>附件说明，正文下空一行；第二项起与第一项的序号对齐。</summary>
internal sealed record LetterAttachment(string Text, bool IsFirst) : LetterPart
{
    /// <summary>首行缩进几字：左空二字，其后让开“附件：”。</summary>
    public int Indent => IsFirst ? 2 : 5;
}

/// <summary>落款：署名以成文日期为准居中，成文日期右空四字，上面留出盖章的地方（GB/T 9704-2012 7.3.5）。</summary>
internal sealed record LetterSignature(string Organ, string Date) : LetterPart
{
    /// <summary>成文日期右空几个字。</summary>
    public const double DateRight = 4;

    /// <summary>署名右空几个字：中心与日期对齐；放不下的靠右空两字。</summary>
    public double OrganRight => Math.Max(2, DateRight + ((Width(Date) - Width(Organ)) / 2));

    /// <summary>宽度，字：半角的算半个。</summary>
    private static double Width(string text) => text.Sum(c => c < 0x80 ? 0.5 : 1);
}

/// <summary>靠右的一行：回执的签名和日期。</summary>
internal sealed record LetterRight(string Text) : LetterPart;

/// <summary>送达回证的表：一行一项，空着的手写。</summary>
internal sealed record LetterForm(IReadOnlyList<(string Label, string Text)> Rows) : LetterPart;
