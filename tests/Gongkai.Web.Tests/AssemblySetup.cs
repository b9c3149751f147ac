[assembly: AssemblyFixture(typeof(Gongkai.Web.Tests.SharedServer))]
