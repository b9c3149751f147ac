namespace Gongkai.Core.Catalogue.Search;

/// <summary>供检索的一条：归一化之前的各部分文字，排序要看的日期和有效性。</summary>
/// <param name="Lead">内容概述、关键词、文号等，排在正文之前。</param>
/// <param name="Files">附件里的文字和附件的名称。</param>
/// <param name="IsEnded">已废止、已失效。</param>
public sealed record SearchDocument(string Title, string Lead, string Body, string Files, string IndexNumber, string? FormerIndex, string? DocumentNumber, DateOnly PublishedOn, bool IsEnded);
