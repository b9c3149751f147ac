namespace Gongkai.Cli.Tests.Calendar;

public sealed class InstallHolidaysTests
{
    private const string Organs = "机关代码,名称,层级,上级机关代码,地址标识\nDEMO00002,青禾街道办事处,街道,,qinghe\n";

    // Fictional: the arrangement of a year long past, with one day more.
    private const string Package =
        """
        { "version": "2019.x", "source": "测试", "years": [2019], "days": [
          {"date": "2019-01-01", "name": "元旦", "isOffDay": true}, {"date": "2019-02-04", "name": "春节", "isOffDay": true}, {"date": "2019-04-05", "name": "清明节", "isOffDay": true},
          {"date": "2019-05-01", "name": "劳动节", "isOffDay": true}, {"date": "2019-06-07", "name": "端午节", "isOffDay": true}, {"date": "2019-09-13", "name": "中秋节", "isOffDay": true},
          {"date": "2019-10-01", "name": "国庆节", "isOffDay": true}, {"date": "2019-11-05", "name": "国庆节", "isOffDay": true} ] }
        """;

    [Fact]
    public void Installing_holidays_moves_the_open_cases_and_names_them()
    {
        using var folder = new TemporaryFolder();
        var data = folder["data"];
        var histories = folder.Write("经过.jsonl", """
            { "organ": "DEMO00002", "applicant": { "kind": "naturalPerson" }, "acts": [ { "act": "received", "on": "2019-11-01" } ] }
            { "organ": "DEMO00002", "applicant": { "kind": "naturalPerson" }, "acts": [ { "act": "received", "on": "2019-11-01" }, { "act": "decided", "on": "2019-11-06", "answer": "A02" }, { "act": "dispatched", "on": "2019-11-07" } ] }
            """);
        Gongkai.Run("request", "play", histories, "--organs", folder.Write("机关.csv", Organs), "--data", data).ExitCode.ShouldBe(0);
        var package = folder.Write("2019.json", Package);

        Gongkai.Run("calendar", "install", package, "--data", data, "--dry-run").Output.ShouldStartWith("  青禾街道办事处　依申请〔2019〕1号　2019-11-29 → 2019-12-02　须再告知申请人\n可以装入");
        Gongkai.Run("calendar", "install", package, "--data", data).Output.ShouldContain("已装入 2019.x（2019 年）；到期日改变 1 件，须再告知申请人 1 件。");

        var again = Gongkai.Run("calendar", "install", package, "--data", data);
        again.ExitCode.ShouldBe(1);
        again.Error.ShouldContain("〔CAL-PACKAGE〕版本 2019.x 已经装着");
    }
}
