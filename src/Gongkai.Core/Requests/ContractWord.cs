namespace Gongkai.Core.Requests;

/// <summary>契约中行为的写法：<c>gongkai deadline</c>、<c>gongkai request play</c> 与别的程序都用这些词。</summary>
public static class ContractWord
{
    /// <summary>全部行为的写法，按契约的次序。</summary>
    public static IReadOnlyList<string> Acts { get; } =
    [
        "submitted", "received", "correctionRequested", "correctionReceived", "correctionExpired", "thirdPartyConsulted", "thirdPartyReplied", "thirdPartyExpired",
        "organConsulted", "organReplied", "organExpired", "extended", "feeNoticed", "feePaid", "feeExpired", "reasonRequested", "reasonReceived", "reasonExpired",
        "delayed35", "decided", "dispatched", "withdrawn",
    ];

    /// <summary>停钟的是哪个行为。</summary>
    public static string Of(MatterKind kind) => kind switch
    {
        MatterKind.Correction => "correctionRequested",
        MatterKind.ThirdParty => "thirdPartyConsulted",
        MatterKind.Organ => "organConsulted",
        _ => "feeNoticed",
    };

    /// <summary>期限账上一天的性质。</summary>
    public static string Of(ClockDayKind kind) => kind switch
    {
        ClockDayKind.Before => "before",
        ClockDayKind.Counted => "counted",
        ClockDayKind.Weekend => "weekend",
        ClockDayKind.Holiday => "holiday",
        ClockDayKind.MakeUpWorkday => "makeUpWorkday",
        _ => "suspended",
    };
}
