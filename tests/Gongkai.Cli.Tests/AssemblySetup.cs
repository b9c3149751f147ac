[assembly: AssemblyFixture(typeof(Gongkai.Tests.PostgresCluster))]
