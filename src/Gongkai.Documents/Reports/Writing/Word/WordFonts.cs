using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>字体表：由打开者的机器提供；没有的，以后一个名称代替。</summary>
internal static class WordFonts
{
    public static Fonts Create() => new(
        Font("方正小标宋简体", "FZXiaoBiaoSong-B05S"),
        Font("仿宋_GB2312", "仿宋"),
        Font("楷体_GB2312", "楷体"),
        Font("黑体", "SimHei"),
        Font("宋体", "SimSun"));

    private static Font Font(string name, string alternative) => new(
        new AltName { Val = alternative },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = FontFamilyValues.Auto },
        new Pitch { Val = FontPitchValues.Default })
    {
        Name = name,
    };
}
