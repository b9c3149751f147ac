namespace Gongkai.Core.Reports;

/// <summary>一张表实际采用的版式。逐表判定，不由年度推断。</summary>
public enum TableLayout
{
    /// <summary>表不存在，或版式无从判断。</summary>
    Unknown,

    /// <summary>国办公开办函〔2019〕60号：旧表二；表三“（六）其他处理”为一行。</summary>
    Of2019,

    /// <summary>国办公开办函〔2021〕30号：现行表二；表三“（六）其他处理”分三行。</summary>
    Of2021,
}
