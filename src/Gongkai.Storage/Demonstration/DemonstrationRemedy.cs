using Gongkai.Core.Remedies;

namespace Gongkai.Storage.Demonstration;

/// <summary>演示的一件复议或诉讼：提起之日、审结之日和结果。</summary>
internal sealed record DemonstrationRemedy(RemedyKind Kind, bool AfterReview, DateOnly FiledOn, DateOnly ConcludedOn, RemedyDecision Decision);
