using System.Runtime.InteropServices;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>一行里各类标签各有几格。</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineKinds(
    int Requests, int RequestHeaders, int Ambiguous, int Topics, int ProactiveHeaders, int Remedies, int Words, int Figures)
{
    public bool HasNoLabel => Requests + RequestHeaders + Ambiguous + Topics + ProactiveHeaders + Remedies == 0;

    public static LineKinds Of(LineCell[] cells)
    {
        var (requests, requestHeaders, ambiguous, topics, proactiveHeaders, remedies, words, figures) = (0, 0, 0, 0, 0, 0, 0, 0);
        foreach (ref readonly var cell in cells.AsSpan())
        {
            if (cell.Kind == CellKind.Figure)
                figures++;
            else if (cell.IsWords)
                words++;
            if (cell.Label is not { } label)
                continue;
            requests += label.IsRequestOnly ? 1 : 0;
            requestHeaders += label.IsRequestHeader ? 1 : 0;
            ambiguous += label is { RequestRow: >= 0, ApplicantColumn: >= 0 } ? 1 : 0;
            topics += label.ProactiveTopic >= 0 ? 1 : 0;
            proactiveHeaders += label.IsProactiveHeader ? 1 : 0;
            remedies += label.IsRemedyHeader ? 1 : 0;
        }

        return new(requests, requestHeaders, ambiguous, topics, proactiveHeaders, remedies, words, figures);
    }
}

/// <summary>一块表格里有没有某张法定表格：元数据表、统计图表也会有个别相同的字样，须有几处一起出现。</summary>
internal readonly record struct TableEvidence(bool Proactive, bool Requests, bool Remedies, bool RemedyRowOnly)
{
    public bool Any => Proactive || Requests || Remedies || RemedyRowOnly;

    /// <param name="section">所在的部分；不在任何部分为 0。</param>
    /// <param name="afterProactive">前面已有表二的行：本块可以是它的下半截。</param>
    /// <param name="afterRequests">前面已有表三的行。</param>
    /// <param name="awaitsRemedyRow">表四的表头在前一块，数据未见。</param>
    public static TableEvidence Of(SourceLine[] lines, int section, bool afterProactive, bool afterRequests, bool awaitsRemedyRow)
    {
        var (topics, proactiveHeaders, requests, requestHeaders, remedies, figures, words) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var line in lines)
        {
            var kinds = line.Kinds;
            topics += kinds.Topics;
            proactiveHeaders += kinds.ProactiveHeaders;
            requests += kinds.Requests;
            requestHeaders += kinds.RequestHeaders;
            remedies += kinds.Remedies;
            figures += kinds.Figures;
            words += kinds.Words;
        }

        return new(
            Proactive: (topics > 0 && (proactiveHeaders > 0 || section == 2 || afterProactive || topics >= 3)) || proactiveHeaders >= 2,
            Requests: requests >= 2 || (requests > 0 && (requestHeaders > 0 || section == 3 || afterRequests)) || (requestHeaders >= 3 && section is 0 or 3),
            Remedies: remedies >= 4 || (remedies >= 2 && section == 4),
            RemedyRowOnly: awaitsRemedyRow && words == 0 && figures >= 5);
    }
}
