namespace Gongkai.Core.Catalogue.Register;

/// <summary>不予公开的依据：《条例》第十四条至第十六条所列的几种，此外不得不予公开（《条例》第十三条）。</summary>
public enum WithholdingGround
{
    StateSecret,
    ForbiddenByLaw,
    Security,
    ThirdParty,
    InternalAffairs,
    Process,
    EnforcementFile,
}

/// <summary>依据的键、名称与条款。</summary>
public sealed record WithholdingGroundName(WithholdingGround Ground, string Key, string Name, string Article)
{
    public static IReadOnlyList<WithholdingGroundName> All { get; } =
    [
        new(WithholdingGround.StateSecret, "state-secret", "国家秘密", "《条例》第十四条"),
        new(WithholdingGround.ForbiddenByLaw, "forbidden-by-law", "法律、行政法规禁止公开", "《条例》第十四条"),
        new(WithholdingGround.Security, "security", "危及国家安全、公共安全、经济安全、社会稳定", "《条例》第十四条"),
        new(WithholdingGround.ThirdParty, "third-party", "商业秘密、个人隐私，损害第三方合法权益", "《条例》第十五条"),
        new(WithholdingGround.InternalAffairs, "internal-affairs", "人事管理、后勤管理、内部工作流程", "《条例》第十六条第一款"),
        new(WithholdingGround.Process, "process", "讨论记录、过程稿、磋商信函、请示报告", "《条例》第十六条第二款"),
        new(WithholdingGround.EnforcementFile, "enforcement-file", "行政执法案卷", "《条例》第十六条第二款"),
    ];

    public static WithholdingGroundName Of(WithholdingGround ground) => All.First(one => one.Ground == ground);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static WithholdingGroundName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
