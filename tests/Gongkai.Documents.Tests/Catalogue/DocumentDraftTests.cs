using System.Collections.Immutable;
using Gongkai.Core.Catalogue;

using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Catalogue;
using SourceTable = Gongkai.Core.Reports.Recognition.TableBlock;

namespace Gongkai.Documents.Tests.Catalogue;

/// <summary>An official document becomes a draft: what is certain goes into its field, the rest is the text.</summary>
public sealed class DocumentDraftTests
{
    [Fact]
    public void A_document_with_a_red_head_gives_number_title_date_and_text()
    {
        var draft = Of(
            "云川市滨河区人民政府办公室文件", "云滨政办〔2026〕12号　　签发人：何某", "云川市滨河区人民政府办公室", "关于开展燃气安全入户排查的通知", "各街道办事处、镇人民政府：",
            "现就有关事项通知如下。", "一、排查范围", "居民住宅和餐饮场所。", "云川市滨河区人民政府办公室", "2026年3月5日");

        draft.Content.DocumentNumber.ShouldBe("云滨政办〔2026〕12号");
        draft.Content.Title.ShouldBe("云川市滨河区人民政府办公室关于开展燃气安全入户排查的通知");
        draft.Content.Genre.ShouldBe("通知");
        draft.Content.FormedOn.ShouldBe(new DateOnly(2026, 3, 5));
        draft.Content.Body.ShouldStartWith("各街道办事处、镇人民政府：\n现就");
        ItemBody.SignedBy(draft.Content.Body).ShouldBe("云川市滨河区人民政府办公室");
    }

    [Theory]
    [InlineData("青禾街道2026年部门预算", "预算")]
    [InlineData("滨河区犬类管理办法（试行）", "办法")]
    [InlineData("关于《滨河区犬类管理办法》的政策解读", "政策解读")]
    public void The_kind_of_document_is_told_by_the_end_of_its_title(string title, string genre)
    {
        var draft = Of(title, "第一段。", "第二段。");
        (draft.Content.Title, draft.Content.Genre, draft.Content.Body).ShouldBe((title, genre, "第一段。\n第二段。"));
        (draft.Content.Kind == ItemKind.Interpretation).ShouldBe(title.Contains("解读", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_begins_at_once_keeps_all_its_words()
    {
        var draft = Of("为做好防汛工作，现将安置点公布如下。", "一、安置点", "青禾中学。");
        draft.Content.Title.ShouldBe("");
        draft.Content.Body.ShouldBe("为做好防汛工作，现将安置点公布如下。\n一、安置点\n青禾中学。");
    }

    [Fact]
    public void A_square_bracket_in_the_number_is_set_right()
    {
        Of("云滨政[2026]3号", "关于停水的公告", "正文。").Content.DocumentNumber.ShouldBe("云滨政〔2026〕3号");
    }

    [Fact]
    public void A_table_stays_a_table_merged_cells_stand_once()
    {
        SourceTable table = new([
            [new GridCell("项目"), new GridCell("数量", 2)],
            [new GridCell("供水", 1, 2), new GridCell("管道\n公里"), new GridCell("12")],
            [new GridCell("阀门"), new GridCell("30")],
        ]);
        var draft = DocumentDraft.Of(new SourceDocument([new Paragraph("供水改造计划"), table, new Picture("")]));

        draft.Content.Body.ShouldBe("项目\t数量\t\n供水\t管道 公里\t12\n\t阀门\t30");
        draft.Pictures.ShouldBe(1);
    }

    [Fact]
    public void An_empty_file_gives_an_empty_draft() => Of().Content.IsSameAs(new ItemContent()).ShouldBeTrue();

    private static DocumentDraft Of(params string[] lines) => DocumentDraft.Of(new SourceDocument([.. lines.Select(line => new Paragraph(line)).ToImmutableArray<Block>()]));
}
