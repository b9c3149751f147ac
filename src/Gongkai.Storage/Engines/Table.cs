namespace Gongkai.Storage.Engines;

/// <summary>库中的一个表：各列，以及每个唯一键的各列（主键也在其中）。</summary>
internal sealed record Table(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> UniqueKeys);

/// <summary>一列：两种引擎同一写法的类型。</summary>
internal sealed record Column(string Name, ColumnType Type);
