namespace Gongkai.Storage.Health;

/// <summary>数据库本身：完好、落盘、可写。</summary>
internal static class DatabaseHealth
{
    public static async Task<IReadOnlyList<HealthLine>> Examine(Platform platform, CancellationToken stop)
    {
        var problems = await platform.Database.Read(platform.Database.Problems, stop);
        return problems.Count == 0
            ? [HealthLine.Good("数据库", $"{platform.Database.Place}，版本相符")]
            : [.. problems.Select(problem => HealthLine.Bad("数据库", problem.Text, problem.Advice))];
    }
}
