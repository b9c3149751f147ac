using Gongkai.Cli.Output;

namespace Gongkai.Cli.Tests.Output;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("T3.R1", 5)]
    [InlineData("自然人", 6)]
    [InlineData("（一）", 6)]
    [InlineData("ＡＢ１", 6)]
    [InlineData("一·2", 4)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("各\u200B项", 4)]
    [InlineData("ﾊﾝｶｸ", 4)]
    public void A_Chinese_character_takes_two_columns(string text, int columns) => TextWidth.Of(text).ShouldBe(columns);

    [Theory]
    [InlineData("云川市.docx", 20, "云川市.docx")]
    [InlineData("云川市.docx", 6, "云川…")]
    [InlineData("云川市.docx", 5, "云川…")]
    [InlineData("云川市.docx", 4, "云…")]
    public void A_text_is_cut_to_the_columns_there_are(string text, int width, string cut)
    {
        TextWidth.Cut(text, width).ShouldBe(cut);
        TextWidth.Of(TextWidth.Cut(text, width)).ShouldBeLessThanOrEqualTo(width);
    }
}
