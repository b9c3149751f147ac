namespace Gongkai.Core.Privacy;

/// <summary>文字中的一处个人信息：检测规则、位置、可否确定和遮盖后的写法。</summary>
/// <param name="Rule">检测规则编号，如 <c>PII-ID18</c>。</param>
/// <param name="Kind">种类，如“公民身份号码”。</param>
/// <param name="Start">在原文中的起点。</param>
/// <param name="Length">在原文中的长度。</param>
/// <param name="IsCertain">形态与校验都相符；只有形态相符的须人工确认。</param>
/// <param name="Masked">遮盖后的写法，可以示人。</param>
public sealed record PersonalInformation(string Rule, string Kind, int Start, int Length, bool IsCertain, string Masked);
