namespace Gongkai.Core.Privacy;

/// <summary>文件里的一段文字：哪一部分、给人看的位置（如“正文第 3 段”）、原文。</summary>
public sealed record TextPassage(PassageKind Kind, string Place, string Text);

/// <summary>一段文字所在的部分：版头标志只在某些部分算数。</summary>
public enum PassageKind
{
    /// <summary>正文靠前的几段，密级标志通常的位置。</summary>
    Top,

    /// <summary>正文。</summary>
    Body,

    /// <summary>页眉、页脚、母版。</summary>
    Margin,

    /// <summary>批注、脚注、文档属性、文件名等。</summary>
    Other,
}
