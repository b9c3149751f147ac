namespace Gongkai.Core.Reports.Recognition;

/// <summary>一串字在法定表格里能作什么用；“其他”“总计”既是列头，也是行标签。</summary>
[Flags]
public enum LabelUses
{
    None = 0,

    /// <summary>表三的列头（申请人类别）。</summary>
    ApplicantColumn = 1,

    /// <summary>表二的列头。</summary>
    ProactiveColumn = 2,

    /// <summary>表四的列头（复议、诉讼的结果）。</summary>
    RemedyResult = 4,

    /// <summary>行标签；“（六）其他处理”在旧表里是一行，在现行表里是组，两样都算。</summary>
    Row = 8,

    /// <summary>表头的其他文字，行的组。</summary>
    Caption = 16,
}

/// <summary>供读取没有表格线的版面：一串字是不是法定表格的标签，是不是标签的上半截，是不是另起一行的序号。</summary>
public static class PrintedLabel
{
    public static LabelUses UsesOf(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        if (ReportLabels.Find(LabelKey.Of(text, buffer).Body) is not { } label)
            return LabelUses.None;
        var uses = (label.ApplicantColumn >= 0 ? LabelUses.ApplicantColumn : LabelUses.None)
            | (label.ProactiveColumn >= 0 || label.ProactiveColumn2019 >= 0 ? LabelUses.ProactiveColumn : LabelUses.None)
            | (label.RemedyResult >= 0 ? LabelUses.RemedyResult : LabelUses.None)
            | (label.RequestRow >= 0 || label.ProactiveTopic >= 0 ? LabelUses.Row : LabelUses.None)
            | (label.RequestGroup == 6 ? LabelUses.Row | LabelUses.Caption : LabelUses.None);
        return uses == LabelUses.None ? LabelUses.Caption : uses;
    }

    /// <summary>折行的标签的上半截。</summary>
    public static bool IsUpperPart(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LabelKey.Longest];
        var body = LabelKey.Of(text, buffer).Body;
        if (body.IsEmpty)
            return true;
        foreach (var key in ReportLabels.ByKey.Keys)
        {
            if (key.Length > body.Length && key.AsSpan().StartsWith(body))
                return true;
        }

        return false;
    }

    /// <summary>“（三）”“2.”“四、”开头。</summary>
    public static bool StartsWithNumber(ReadOnlySpan<char> text) => Enumerator.Read(text).Style != EnumeratorStyle.None;
}
