using System.Text.Json;

namespace Gongkai.Cli.Tests.Operations;

public sealed class BackupCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sealed_backup_with_keys_comes_back_whole()
    {
        var data = await DataOfATown.Make(folder);
        var passphrase = folder.Write("口令.txt", "一句足够长的口令就写在这里\n");

        var backup = Gongkai.Run("backup", folder["平台.gkb"], "--data", data, "--passphrase-file", passphrase, "--with-keys");
        var restore = Gongkai.Run("restore", folder["平台.gkb"], "--data", folder["新"], "--passphrase-file", passphrase);
        var verify = Gongkai.Run("audit", "verify", "--data", folder["新"]);

        (backup.ExitCode, restore.ExitCode, verify.ExitCode).ShouldBe((0, 0, 0), backup.Error + restore.Error + verify.Error);
        restore.Output.ShouldContain("4 条账目，账本完好");
    }

    [Fact]
    public async Task Without_keys_both_commands_say_what_is_missing()
    {
        var data = await DataOfATown.Make(folder);

        var backup = Gongkai.Run("backup", folder["a.zip"], "--data", data);
        var restore = Gongkai.Run("restore", folder["a.zip"], "--data", folder["新"]);
        var doctor = Gongkai.Run("doctor", "--data", folder["新"], "--json");

        backup.Error.ShouldContain("这份备份里没有钥匙");
        restore.ExitCode.ShouldBe(1);
        restore.Error.ShouldContain("缺少第 1 把钥匙");
        doctor.ExitCode.ShouldBe(1);
        doctor.Objects().Where(line => line.GetProperty("state").GetString() == "bad").ShouldHaveSingleItem().GetProperty("topic").GetString().ShouldBe("钥匙");
    }

    [Fact]
    public async Task Misuse_and_damage_are_told_in_a_sentence()
    {
        var data = await DataOfATown.Make(folder);

        Gongkai.Run("backup", folder["a.gkb"], "--data", data, "--passphrase-file", folder.Write("短.txt", "短")).ExitCode.ShouldBe(2);
        Gongkai.Run("backup", folder["a.zip"], "--data", data, "--with-keys").ExitCode.ShouldBe(3);
        Gongkai.Run("restore", folder["没有.zip"], "--data", folder["新"]).ExitCode.ShouldBe(2);
        Gongkai.Run("restore", folder.Write("坏.zip", "不是备份"), "--data", folder["新"]).Error.ShouldContain("备份不完整或被改动过，没有恢复");
        Directory.Exists(folder["新"]).ShouldBeFalse();
    }

    [Fact]
    public async Task The_doctor_says_good_caution_or_bad_line_by_line()
    {
        var data = await DataOfATown.Make(folder);

        var outcome = Gongkai.Run("doctor", "--data", data);

        outcome.ExitCode.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain("好      账本");
        outcome.Output.ShouldContain("要注意  备份      没有安排每日备份");
    }

    [Fact]
    public async Task Keys_are_rotated_and_everything_is_sealed_anew()
    {
        var data = await DataOfATown.Make(folder);

        Gongkai.Run("keys", "rotate", "--data", data).Output.ShouldStartWith("已生成第 2 把钥匙");
        Gongkai.Run("keys", "reseal", "--data", data).ShouldBe(new Outcome(0, "已重新封装 1 份。\n", ""));
        JsonDocument.Parse(Gongkai.Run("audit", "verify", "--data", data, "--json").Output).RootElement.GetProperty("intact").GetBoolean().ShouldBeTrue();
    }
}
