namespace Gongkai.Storage.Engines;

/// <summary>两种引擎共用的列类型。</summary>
internal enum ColumnType
{
    Bigint,
    Text,
    Date,
    Timestamptz,
    Bytea,
}
