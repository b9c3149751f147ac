using System.Collections.Immutable;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Prose;

/// <summary>文字里说出的一个件数，和它可以是哪些数字：由文字核对（CK-TXT）的认读得出，另无一套认法。</summary>
/// <param name="Meanings">意思，首要的在前。</param>
internal sealed record Statement(Rule Rule, Claim Claim, ImmutableArray<FigureReference> Meanings)
{
    /// <summary>说法确定，说的是全部而不是本级或一部分，而且写着数。</summary>
    public bool IsSure => Claim is { IsFirm: true, IsAboutPart: false, Quantity: not null };

    /// <summary>在第几部分。</summary>
    public int Section => Claim.Sentence.Section[3] - '0';

    /// <summary>数字（不含量词）在这一部分的文字里的起点和长度。</summary>
    public (int Start, int Length) Place => Claim.Sentence.PrintedAt(Claim.Clause, Claim.Quantity!.Value.Start, Claim.Quantity.Value.NumberEnd(Claim.Clause.Text));

    /// <summary>一份年报的文字里确定的说法，按认读的规则。</summary>
    public static IEnumerable<Statement> SureIn(CheckSubject subject) =>
        new[]
        {
            NewlyReceivedInText.Statements(subject), CarriedInText.Statements(subject), HandledInText.Statements(subject), ResultsInText.Statements(subject),
            ReconsiderationInText.Statements(subject), LitigationInText.Statements(subject), DocumentsInText.Statements(subject),
        }.SelectMany(statements => statements).Where(statement => statement.IsSure);
}
