using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Workbench;

/// <summary>A database that takes nothing any more, as after a failover to a replica.</summary>
public sealed class ReadOnlyTests : IAsyncLifetime
{
    private readonly PostgresCluster cluster = new();

    public ValueTask InitializeAsync() => cluster.InitializeAsync();

    [Fact]
    public async Task Reading_goes_on_an_act_is_refused_calmly_and_what_cannot_be_noted_is_not_exported()
    {
        var connection = await cluster.NewSchema();
        await using var server = await RunningServer.Start(options => options with { Demonstration = true, Database = connection });
        await server.Organ("qinghe", "青禾街道办事处");
        using var auditor = await Guest.SignedIn(server, await server.Person("auditor", Subject.Platform, Role.AuditAdministrator));
        using var administrator = await Guest.SignedIn(server, await server.Person("system", Subject.Platform, Role.SystemAdministrator));
        await auditor.Open("workbench/qinghe/ledger");
        await administrator.Open("workbench/qinghe/organ/arrange");

        await cluster.Sql("alter database postgres set default_transaction_read_only = on");
        await cluster.Sql("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'postgres'");

        await auditor.Press("CSV");
        auditor.Status.ShouldBe(200);
        auditor.Words.ShouldContain("没有导出");
        auditor.Words.ShouldContain("设立机关");
        auditor.Words.ShouldNotContain("导出账本");
        await administrator.Press("下一步", ("Form.Order", "7"));
        administrator.Words.ShouldContain("只读");
        administrator.Page.QuerySelector("input[name='Form.Order']")!.GetAttribute("value").ShouldBe("7");
        await administrator.Open("workbench/organs");
        administrator.Words.ShouldContain("青禾街道办事处");
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}
