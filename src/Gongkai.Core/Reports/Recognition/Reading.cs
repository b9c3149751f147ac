namespace Gongkai.Core.Reports.Recognition;

/// <summary>读取一份文件的结果：认出年报，或认不出（附代码和怎么办）。</summary>
public abstract record Reading;

/// <summary>认出的年报；缺失、可疑之处在其说明里。</summary>
/// <param name="Report">年报。</param>
/// <param name="Document">所据的块，供查看原文；由 JSON 读入的为 <c>null</c>。</param>
public sealed record Recognised(AnnualReport Report, SourceDocument? Document) : Reading;

/// <summary>不能作为年报读取。</summary>
/// <param name="Code">稳定代码，如 <c>READ-NOT-REPORT</c>。</param>
/// <param name="Message">中文说明：为什么、怎么办。</param>
public sealed record Unreadable(string Code, string Message) : Reading;
