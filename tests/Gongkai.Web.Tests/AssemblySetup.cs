[assembly: AssemblyFixture(typeof(Gongkai.Web.Tests.SharedServer))]
[assembly: AssemblyFixture(typeof(Gongkai.Web.Tests.SharedBrowser))]
