namespace Gongkai.Core.Reports;

/// <summary>年报中的法定表格（国办公开办函〔2021〕30号；2019 年试行格式的表二另列）。</summary>
public enum StatutoryTable
{
    /// <summary>表二：主动公开政府信息情况（2021 格式）。</summary>
    T2,

    /// <summary>表二的 2019 年试行格式（国办公开办函〔2019〕60号）。</summary>
    T2019,

    /// <summary>表三：收到和处理政府信息公开申请情况，25 行 × 7 列。</summary>
    T3,

    /// <summary>表四：政府信息公开行政复议、行政诉讼情况，1 行 × 15 列。</summary>
    T4,
}
