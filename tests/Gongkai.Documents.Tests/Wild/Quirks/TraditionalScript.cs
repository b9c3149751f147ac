namespace Gongkai.Documents.Tests.Wild.Quirks;

/// <summary>把标签、标题、正文里常用的字换成繁体（生成器自己的字表）。</summary>
internal static class TraditionalScript
{
    private const string Pairs =
        "总總况況动動开開务務报報关關规規项項内內数數废廢现現许許处處罚罰强強业業费費单單万萬请請人人结結转轉办辦" +
        "无無关關询詢查查过過类類属屬于於国國执執卷卷为為时時经經还還认認确確据據书書议議诉訟" +
        "讼訟复復维維纠糾审審题題进進绩績协協组組织織机機构構团團体體积積极極创創设設传傳统統区區县縣个個与與门門们們条條" +
        "间間后後从從来來对對应應实實发發电電产產会會员員众眾优優势勢举舉访訪诉訴术術样樣视視觉覺种種虽雖让讓记記谢謝" +
        "补補获獲获獲重重稳穩危危秘秘护護权權益益职職责責计計这這领領导導监監务務环環节節标標准準质質联聯络絡网網贯貫彻徹围圍绕繞" +
        "馈饋听聽证證广廣东東乡鄉镇鎮级級细細给給继續续續够夠调調谁誰难難离離连連远遠邮郵长長阅閱陆陸随隨险險须須预預频頻" +
        "专專该該诚誠负負财財货貨购購资資较較轨軌输輸达達运運选選递遞逾逾释釋钱錢闻聞问問闭閉阶階际際现現内內决決额額华華编編范範拟擬栏欄训訓";

    private static readonly Dictionary<char, char> Table = Build();

    public static void Rewrite(WildDocument document)
    {
        foreach (var cell in document.Tables.SelectMany(table => table.Rows).SelectMany(row => row))
            cell.Text = Of(cell.Text);
        foreach (var paragraph in document.Blocks.OfType<WildParagraph>())
            paragraph.Text = Of(paragraph.Text);
        document.Organ = document.Organ is null ? null : Of(document.Organ);
    }

    public static string Of(string text) => string.Concat(text.Select(c => Table.GetValueOrDefault(c, c)));

    private static Dictionary<char, char> Build()
    {
        var table = new Dictionary<char, char>();
        for (var i = 0; i + 1 < Pairs.Length; i += 2)
            table[Pairs[i]] = Pairs[i + 1];
        return table;
    }
}
