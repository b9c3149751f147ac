namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>由 Word、WPS、网页粘贴来的文字：只留看得见的字、换行和分栏的制表符，别的一概不要；标记语言当作文字，从不当作网页。</summary>
public static class PastedText
{
    public static string Tidy(string? text) =>
        string.Concat((text ?? "").ReplaceLineEndings("\n").Replace('\u00A0', ' ').Where(c => c is '\n' or '\t' || !IsInvisible(c))).Trim('\n', ' ', '\u3000', '\t');

    private static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
