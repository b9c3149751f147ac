namespace Gongkai.Storage.Tests.Engines;

/// <summary>Every storage test runs on both.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}
