using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports;

/// <summary>读取说明：代码、级别、所在（单元格、表、部分或空串）与中文说明。</summary>
public sealed record Note(string Code, Severity Severity, string Where, string Message);
