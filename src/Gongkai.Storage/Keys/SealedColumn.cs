using System.Globalization;

namespace Gongkai.Storage.Keys;

/// <summary>库中存密文的一列：在哪个表，由哪几列定位，用途怎样由它们得出。新的密文列在这里加一行，换钥匙时才会一同重新封装。</summary>
internal sealed record SealedColumn(string Table, string Column, string Rule, params string[] Keys)
{
    /// <summary>全部密文列。</summary>
    public static IReadOnlyList<SealedColumn> All { get; } =
    [
        new("personal_record", "sealed", "personal/{0}/{1}", "organ_id", "number"),
        new("credential", "factor_secret", "factor/{0}", "person_id"),
        new("protection_key", "sealed", "protection/{0}", "name"),
        new("organ_key", "sealed", "organ-key/{0}/{1}", "organ_id", "name"),
        new("data_key", "sealed", "data-key/{0}/{1}", "organ_id", "place"),
        new("application_draft", "sealed", "draft/{0}/{1}", "organ_id", "token_hash"),
        new("application_draft_file", "sealed", "draft-file/{0}/{1}/{2}", "organ_id", "token_hash", "number"),
        new("pending_import", "about", "import-about/{0}/{1}", "organ_id", "key_hash"),
        new("pending_import", "content", "import-content/{0}/{1}", "organ_id", "key_hash"),
        new("tracking_session", "kept", "tracking-kept/{0}", "token_hash"),
    ];

    /// <summary>一行的用途。</summary>
    public string Purpose(object[] keys) => string.Format(CultureInfo.InvariantCulture, Rule, keys);
}
