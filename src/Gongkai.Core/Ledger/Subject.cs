namespace Gongkai.Core.Ledger;

/// <summary>行为的对象：某机关的某类记录的第几号。号在机关、类别之内由 1 起，从不复用。</summary>
/// <param name="Organ">机关编号；平台自身为 <see cref="Platform"/>。</param>
/// <param name="Kind">类别，如 <c>organ</c>、<c>post</c>。</param>
/// <param name="Number">号；尚未取得时为 0。</param>
public readonly record struct Subject(long Organ, string Kind, long Number)
{
    /// <summary>平台自身的编号：系统管理、安全管理、审计管理的行为记在它的账上。</summary>
    public const long Platform = 0;

    /// <summary>将要设立的机关，还没有编号。</summary>
    public const long NewOrgan = -1;

    /// <summary>还没有号的新记录；入账时取号。</summary>
    public bool IsNew => Number == 0;

    /// <summary>将要设立的记录。</summary>
    public static Subject New(long organ, string kind) => new(organ, kind, 0);

    public override string ToString() => $"{Organ}/{Kind}/{Number}";
}
