using System.Text;
using Gongkai.Core.Rules;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Keys;

public sealed class KeyRingTests(PostgresCluster cluster) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-keys-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_is_sealed_for_one_purpose_opens_for_no_other()
    {
        var ring = NewRing();
        var sealed1 = ring.Seal("姓名"u8, "personal/1/1");

        Encoding.UTF8.GetString(ring.Open(sealed1, "personal/1/1")!).ShouldBe("姓名");
        ring.Open(sealed1, "personal/1/2").ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    public void A_changed_byte_anywhere_is_noticed(int at)
    {
        var ring = NewRing();
        var envelope = ring.Seal("姓名"u8, "p");
        envelope[at < 0 ? envelope.Length + at : at] ^= 1;

        ring.Open(envelope, "p").ShouldBeNull();
    }

    [Fact]
    public void After_rotation_the_old_still_opens_and_the_new_key_seals()
    {
        var ring = NewRing();
        var old = ring.Seal("旧"u8, "p");

        ring.Add(2);

        KeyRing.NumberOf(ring.Seal("新"u8, "p")).ShouldBe(2);
        KeyRing.NumberOf(old).ShouldBe(1);
        ring.Open(old, "p").ShouldBe("旧"u8.ToArray());
    }

    [Fact]
    public void A_key_made_by_another_process_is_found_when_it_is_needed()
    {
        var ring = NewRing();
        var other = KeyRing.Open(folder.FullName);
        other.Add(2);

        ring.Open(other.Seal("新"u8, "p"), "p").ShouldBe("新"u8.ToArray());
    }

    [Fact]
    public async Task Many_processes_that_start_at_once_use_one_and_the_same_key()
    {
        var rings = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            var ring = KeyRing.Open(folder.FullName);
            ring.Add(1);
            return ring.CheckValue(1);
        })));

        rings.Distinct().ShouldHaveSingleItem();
        Directory.GetFiles(folder.FullName, "*.kek*").Select(Path.GetFileName).ShouldBe(["0001.kek"]);
    }

    [Fact]
    public void A_key_can_be_read_by_its_owner_only()
    {
        NewRing();

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(folder.FullName, "0001.kek")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("不是钥匙")]
    public void A_damaged_key_file_counts_as_missing(string content)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "0001.kek"), content);

        KeyRing.Open(folder.FullName).Has(1).ShouldBeFalse();
    }

    [Theory, OnBothEngines]
    public async Task A_data_folder_whose_keys_are_gone_is_not_quietly_given_new_ones(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Person("zhang");
        var keys = open.Platform.Folder.Keys;
        await open.Platform.DisposeAsync();
        Directory.Move(keys, keys + "-moved");

        (await open.Start()).ShouldBeOfType<Blocked<Platform>>().Findings.ShouldHaveSingleItem().Message.ShouldContain("缺少第 1 把钥匙");
        KeyRing.Open(open.Platform.Folder.Keys).Add(1);
        (await open.Start()).ShouldBeOfType<Blocked<Platform>>().Findings.ShouldHaveSingleItem().Message.ShouldContain("不是这个数据库的");

        Directory.Delete(keys, recursive: true);
        Directory.Move(keys + "-moved", keys);
        await using var again = (await open.Start()).ShouldBeOfType<Allowed<Platform>>().Value;
    }

    private KeyRing NewRing()
    {
        var ring = KeyRing.Open(folder.FullName);
        ring.Add(1);
        return ring;
    }
}
