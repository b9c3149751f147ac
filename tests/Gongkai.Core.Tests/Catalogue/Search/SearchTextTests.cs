using Gongkai.Core.Catalogue.Search;

namespace Gongkai.Core.Tests.Catalogue.Search;

/// <summary>How texts and queries are cut into words: the same way, whatever the spelling.</summary>
public sealed class SearchTextTests
{
    [Theory]
    [InlineData("云滨政〔2023〕5号")]
    [InlineData("云滨政[2023]5号")]
    [InlineData("云滨政（2023）5号")]
    [InlineData("云滨政【2023】第５号")]
    [InlineData("云滨政2023年5号")]
    [InlineData(" 云滨政〔2023〕 05 号 ")]
    public void A_document_number_is_one_word_in_every_spelling(string written)
    {
        SearchText.DocumentKey(written).ShouldBe("云滨政2023x5");
        SearchText.Tokens($"根据{written}文件").ShouldContain("号2023x5");
        SearchQuery.Of(written, Synonyms.None).Clauses[0].Variants[0].ShouldBe(["号2023x5"]);
    }

    [Theory]
    [InlineData("养犬管理办法")]
    [InlineData("2023年第一季度")]
    [InlineData("第5号")]
    public void What_is_no_document_number_is_none(string written) => SearchText.DocumentKey(written).ShouldBeNull();

    [Fact]
    public void Every_query_of_two_characters_finds_the_text_that_has_them()
    {
        const string Text = "滨河区2023年度ＷＰＳ表格、安全生产（第一季度）检查126家，见A20-13";
        var words = SearchText.Tokens(Text);
        for (var at = 0; at + 2 <= Text.Length; at++)
        {
            var wanted = SearchQuery.Of(Text.Substring(at, 2), Synonyms.None);
            if (wanted.Clauses.Count > 0 && Text.Substring(at, 2).All(c => c is >= '\u4e00' and <= '\u9fff'))
                wanted.Clauses.SelectMany(clause => clause.Variants[0]).ShouldAllBe(word => words.Any(own => Fits(own, word)), Text.Substring(at, 2));
        }

        words.ShouldContain("wps");
        words.ShouldContain("126");
    }

    [Fact]
    public void One_character_asks_for_every_word_that_begins_with_it()
    {
        SearchQuery.Of("犬", Synonyms.None).Clauses.ShouldHaveSingleItem().Variants[0].ShouldBe(["犬*"]);
        SearchText.Tokens("养犬").ShouldBe(["养犬", "犬"], ignoreOrder: true);
    }

    [Fact]
    public void What_people_say_around_their_question_is_left_out_and_synonyms_are_asked_along()
    {
        var query = SearchQuery.Of("请问低保怎么申请？", Synonyms.Parse("# 说明\n低保、最低生活保障"));
        query.Clauses.Select(clause => clause.Phrases[0]).ShouldBe(["低保", "申请"]);
        query.Tried.ShouldBe(["最低生活保障"]);
        SearchQuery.Of("怎么", Synonyms.None).IsEmpty.ShouldBeFalse();
        SearchQuery.Of("，。！ ", Synonyms.None).IsEmpty.ShouldBeTrue();
        SearchQuery.Of(new string('长', 5000), Synonyms.None).Text.Length.ShouldBe(SearchQuery.Longest);
    }

    [Fact]
    public void Hostile_text_breaks_nothing()
    {
        foreach (var text in new[] { "\ud800", "a\udc00b", "\uFFFE", "\0", "\" OR 1", "'; drop table", "(((", "*", "号x", "𠮷野家", "☃" })
        {
            SearchText.Tokens(text);
            SearchExcerpt.Mark(SearchQuery.Of(text, Synonyms.None), $"前{text}后").Count.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void The_passage_with_the_most_of_the_query_is_shown_with_its_hits()
    {
        var text = $"电动车。{new string('文', 300)}电动车的充电设施在楼下，{new string('字', 300)}";
        var parts = SearchExcerpt.Best(SearchQuery.Of("电动车 充电", Synonyms.None), text)!;
        parts.Where(part => part.IsHit).Select(part => part.Text).ShouldBe(["电动车", "充电"]);
        string.Concat(parts.Select(part => part.Text)).Length.ShouldBeLessThan(140);
        SearchExcerpt.Best(SearchQuery.Of("养犬", Synonyms.None), text).ShouldBeNull();
    }

    private static bool Fits(string own, string wanted) => wanted.EndsWith('*') ? own.StartsWith(wanted[..^1], StringComparison.Ordinal) : own == wanted;
}
