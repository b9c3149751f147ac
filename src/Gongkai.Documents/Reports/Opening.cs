using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports;

/// <summary>打开一份文件的结果：平铺的块、JSON，或不能打开的原因。</summary>
public abstract record Opening;

/// <summary>打开成段落和表格，尚未识别。</summary>
public sealed record OpenedDocument(SourceDocument Document) : Opening;

/// <summary>是 JSON，已转成 UTF-8（无 BOM），尚未解析。</summary>
public sealed record OpenedJson(ReadOnlyMemory<byte> Utf8) : Opening;

/// <summary>不能打开：原因和怎么办。</summary>
public sealed record Refused(Unreadable Reason) : Opening;
