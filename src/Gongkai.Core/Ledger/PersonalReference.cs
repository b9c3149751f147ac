namespace Gongkai.Core.Ledger;

/// <summary>个人信息的引用：账上只有号和加盐摘要，内容另存；依法删除内容之后，链仍然完好（个人信息保护法第四十七条）。</summary>
/// <param name="Organ">保管内容的机关编号。</param>
/// <param name="Number">个人信息号。</param>
/// <param name="Digest">加盐摘要（SHA-256，十六进制小写）；盐与内容一同删除。</param>
public sealed record PersonalReference(long Organ, long Number, string Digest);
