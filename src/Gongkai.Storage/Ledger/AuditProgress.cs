namespace Gongkai.Storage.Ledger;

/// <summary>核对到哪里：核对过几条，共几条。</summary>
public sealed record AuditProgress(long Done, long Total);
