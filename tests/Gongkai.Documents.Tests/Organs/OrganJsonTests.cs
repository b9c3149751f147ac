using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Organs;
using Gongkai.Documents.Organs;
using Gongkai.Documents.Tests.Reports.Readers;

namespace Gongkai.Documents.Tests.Organs;

public sealed class OrganJsonTests
{
    [Fact]
    public void The_file_is_readable_text_with_stable_keys() =>
        Encoding.UTF8.GetString(Bytes([OrganRows.Qinghe with { Introduction = null, OfficeHours = null, Street = "青禾路“12”号 & <北>" }], [OrganRows.Archive])).ShouldBe(
            """
            {
              "schema": "gongkai/organs/1",
              "organs": [
                {
                  "code": "DEMO00001",
                  "name": "云川市滨河区青禾街道办事处",
                  "briefName": "青禾街道",
                  "documentPrefix": "滨青",
                  "level": "街道",
                  "kind": "派出机关",
                  "parentCode": "DEMO00002",
                  "reviewOrgan": "云川市滨河区人民政府",
                  "address": "qinghe",
                  "disclosureUnit": "党政办公室",
                  "telephone": "0379-63312345",
                  "fax": "0379-63312346",
                  "street": "青禾路“12”号 & <北>",
                  "postalCode": "007600",
                  "email": "qh@example.gov.cn",
                  "remark": "=试用"
                }
              ],
              "units": [
                {
                  "organCode": "DEMO00001",
                  "name": "档案室",
                  "parent": "党政办公室"
                }
              ]
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Any_text_comes_back_exactly() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), ArbMap.Default.ArbFor<NonEmptyString>(), (first, second) =>
        {
            var (one, two) = (Whole(first.Get), Whole(second.Get));
            OrganRow[] organs = [OrganRows.Qinghe with { Row = 1, Name = one, Street = two }, OrganRows.Binhe with { Row = 2, Remark = one + two }];
            UnitRow[] units = [OrganRows.Office with { Row = 1, Name = two }];

            var list = OrganListReader.Read(Bytes(organs, units));

            list.Notes.ShouldBeEmpty();
            list.Organs.ShouldBe(organs);
            list.Units.ShouldBe(units);
        }));

    [Theory]
    [InlineData("{", "第 1 行不是合法的 JSON")]
    [InlineData("{}", "这不是机关清单")]
    [InlineData("{\"organs\": 3}", "organs 应为数组")]
    [InlineData("{\"organs\": [3]}", "organs 第 1 个 应为对象")]
    [InlineData("[{\"code\": 3}]", "organs 第 1 个的 code 应为文字")]
    [InlineData("[{\"code\": \"1\", \"code\": \"2\"}]", "成员重复")]
    [InlineData("[{\"代码\": \"1\"}]", "organs 第 1 个 的成员“代码”认不出")]
    [InlineData("[{\"\\ud800\": \"1\"}]", "不是合法的 JSON")]
    [InlineData("[{\"name\": \"\\ud800\"}]", "不是合法的 JSON")]
    public void A_mistake_is_said_where_it_stands(string json, string message) =>
        string.Concat(OrganListReader.Read(Encoding.UTF8.GetBytes(json)).Notes.Select(note => note.Message)).ShouldContain(message);

    [Theory]
    [InlineData(7)]
    [InlineData(13)]
    public void A_damaged_file_never_throws(int seed)
    {
        var random = new System.Random(seed);
        var original = Bytes([OrganRows.Qinghe, OrganRows.Binhe], [OrganRows.Office]);
        for (var i = 0; i < 400; i++)
            Should.NotThrow(() => OrganListReader.Read(Damaged.Bytes(original, random)), $"seed {seed}, case {i}");
    }

    /// <summary>半个代理对不是文字。</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    private static byte[] Bytes(IEnumerable<OrganRow> organs, IEnumerable<UnitRow> units)
    {
        using var stream = new MemoryStream();
        OrganJson.Write(stream, organs, units);
        return stream.ToArray();
    }
}
