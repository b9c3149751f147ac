namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一串相连的字和它的位置。</summary>
internal readonly record struct PdfWord(string Text, Box Box);
