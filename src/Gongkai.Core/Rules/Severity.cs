namespace Gongkai.Core.Rules;

/// <summary>规则级别：提示（I）、警告（W）、错误（E），由轻到重。</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
