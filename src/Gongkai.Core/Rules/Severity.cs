namespace Gongkai.Core.Rules;

/// <summary>规则级别：提示（I）、警告（W）、错误（E），由轻到重。</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>级别的名称，给人看的和给程序的。</summary>
public static class Severities
{
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    /// <summary>契约中的写法，如 <c>error</c>。</summary>
    public static string Key(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
