using System.Text;
using Gongkai.Core.Rules;
using Gongkai.Documents.Attachments;
using Gongkai.Documents.Tests.Reports.Readers;
using Gongkai.Documents.Tests.Sheets;
using Gongkai.Tests;

namespace Gongkai.Documents.Tests.Attachments;

public sealed class OldWordTextTests
{
    private static readonly byte[] Notice = File.ReadAllBytes(Repository.Path("tests", "samples", "attachments", "street-notice.doc"));

    [Fact]
    public void A_doc_is_read_with_its_header_comment_and_footnote()
    {
        var text = Inspected(Notice).Text;

        text.Passages.Select(passage => $"{passage.Place}：{passage.Text.Trim()}").ShouldBe(
        [
            "文件名：通知.doc", "正文第 1 段：关于老旧小区改造的通知", "正文第 2 段：各社区：Plain words 与汉字相间。", "正文第 3 段：格一", "正文第 4 段：格二", "正文第 5 段：末段\n换行",
            "脚注：这是脚注", "页眉或页脚：青禾街道办事处 页眉文字", "批注：这是批注",
            "正文开头：关于老旧小区改造的通知\n各社区：Plain words 与汉字相间。\n格一\n格二\n末段\n换行",
        ]);
        text.Unread.ShouldBe(["旧格式文档的属性、图片和嵌入的文件没有检查"]);
    }

    [Fact]
    public void A_mark_in_a_doc_stops_it()
    {
        var marked = Replace(Notice, "关于老旧小区改造的通知", "机密★10年小区改造通知");

        var finding = AttachmentInspection.Inspect("通知.wps", new MemoryStream(marked)).ShouldBeOfType<Blocked<InspectedFile>>().Findings[0];

        (finding.Rule, finding.Where[0]).ShouldBe(("SEC-MARK", "正文第 1 段"));
    }

    [Fact]
    public void A_doc_without_text_or_with_a_password_is_said()
    {
        var empty = CompoundFile.Of(("WordDocument", new byte[2000]), ("1Table", new byte[100]));
        Inspected(empty).Text.Unread.ShouldBe(["旧格式文档已损坏，或者是 Word 97 以前的，没有检查"]);

        var locked = (byte[])Notice.Clone();
        locked[locked.AsSpan().IndexOf(new byte[] { 0xEC, 0xA5 }) + 0x0B] |= 1;
        Inspected(locked).Text.Unread.ShouldBe(["文档设有打开密码，没有检查"]);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(23)]
    [InlineData(47)]
    public void A_damaged_doc_never_throws(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var damaged = Damaged.Bytes(Notice, random);
            Effort.Of(() => Should.NotThrow(() => AttachmentInspection.Inspect("通知.doc", new MemoryStream(damaged)), $"seed {seed}, case {i}")).ShouldBeLessThan(TimeSpan.FromSeconds(3));
        }
    }

    [Fact]
    public void A_doc_whose_sectors_go_in_circles_never_throws()
    {
        for (var at = 512; at < 1024; at += 4)
        {
            foreach (var target in new byte[] { 0, 1, 2, 3, 9 })
            {
                var bytes = (byte[])Notice.Clone();
                bytes[at] = target;
                bytes.AsSpan(at + 1, 3).Clear();
                Effort.Of(() => Should.NotThrow(() => AttachmentInspection.Inspect("通知.doc", new MemoryStream(bytes)), $"{at} to {target}")).ShouldBeLessThan(TimeSpan.FromSeconds(3));
            }
        }
    }

    private static InspectedFile Inspected(byte[] content) => AttachmentInspection.Inspect("通知.doc", new MemoryStream(content)).ShouldBeOfType<Allowed<InspectedFile>>().Value;

    private static byte[] Replace(byte[] bytes, string from, string to)
    {
        var replaced = (byte[])bytes.Clone();
        Encoding.Unicode.GetBytes(to).CopyTo(replaced, replaced.AsSpan().IndexOf(Encoding.Unicode.GetBytes(from)));
        return replaced;
    }
}
