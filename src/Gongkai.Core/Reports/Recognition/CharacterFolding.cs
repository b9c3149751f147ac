using System.Collections.Frozen;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>逐字归一：全角折为半角，康熙部首、标签与标题中出现的繁体字折为通行简体，空白与标点一律去掉。只用于认标签，不改原文。</summary>
internal static class CharacterFolding
{
    /// <summary>去掉的字符。</summary>
    public const char Dropped = '\0';

    /// <summary>U+2F00 起的 214 个康熙部首，按次序。</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮" +
        "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>U+2E80 区中字体常用来顶替简体字的部首。</summary>
    private const string SupplementRadicals = "⺠民⻓长⻔门⻚页⻅见⻉贝⻋车⻘青⻝食⻢马⻛风⻜飞⻥鱼⻩黄⻬齐⻰龙⺟母⻄西⻆角⻣骨";

    /// <summary>标签、列头、部分标题、年报标题中会遇到的繁体与异体字，后随通行写法。</summary>
    private const string Variants =
        "總总體体況况動动開开資资訊讯處处請请報报複复覆复復复議议訴诉訟讼團团業业機机構构會会組组織织務务與与計计結结轉转繼继續续數数據据類类項项產产護护權权屬属於于應应當当關关規规範范許许罰罚強强彊强" +
        "徵征費费單单萬万億亿條条監监問问題题進进內内執执後后無无書书認认確确補补繳缴納纳別别糾纠維维審审決决現现製制廢废發发號号辦办區区縣县鄉乡鎮镇廳厅員员門门間间週周較较點点錄录頒颁佈布採采購购額额" +
        "對对國国祕秘財财學学術术它他檢检實实際际該该種种舉举將将從从個个眾众見见證证歷历過过達达違违還还遲迟給给經经濟济齡龄穩稳統统籌筹課课長长陳陈島岛東东車车龍龙雲云濱滨綠绿為为爲为啟启啓启黨党羣群" +
        "訪访夠够斷断態态須须買买賣卖稅税裡里裏里館馆傳传檔档營营佔占價价併并説说說说麼么擴扩並并眞真衆众閱阅讀读誤误詢询記记設设評评責责貫贯貨货質质農农選选適适鄰邻醫医鐵铁鍵键鏈链銷销險险離离預预領领" +
        "頻频顧顾顯显飛飞養养驗验鬆松齊齐龐庞";

    private static readonly char[] Table = Build();

    /// <summary>归一后的字符；空白、标点等为 <see cref="Dropped"/>。</summary>
    public static char Fold(char character) => Table[character];

    /// <summary>繁体或异体写法的标签（整份文件提示一次）。</summary>
    public static FrozenSet<char> Traditional { get; } = Pairs(Variants).Select(pair => pair.From).Where(c => c != '它').ToFrozenSet();

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.IsLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : Dropped;
        table['〇'] = '〇';
        for (var i = 0; i < 10; i++)
            table['\uFF10' + i] = (char)('0' + i);
        for (var i = 0; i < 26; i++)
            table['\uFF21' + i] = table['\uFF41' + i] = (char)('a' + i);
        foreach (var (from, to) in Pairs(Variants))
            table[from] = to;
        for (var i = 0; i < Radicals.Length; i++)
            table['\u2F00' + i] = table[Radicals[i]] == Dropped ? Radicals[i] : table[Radicals[i]];
        foreach (var (from, to) in Pairs(SupplementRadicals))
            table[from] = to;
        return table;
    }

    private static IEnumerable<(char From, char To)> Pairs(string pairs)
    {
        for (var i = 0; i < pairs.Length; i += 2)
            yield return (pairs[i], pairs[i + 1]);
    }
}
