namespace Gongkai.Core.Reports.Recognition;

/// <summary>像不像一个机关名称。</summary>
internal static class OrganName
{
    private static readonly string[] Endings =
    [
        "政府", "局", "委员会", "委", "办公室", "办公厅", "办事处", "厅", "部", "署", "院", "行", "中心", "管理处", "管委会", "大队", "支队", "总队", "分局", "街道", "镇", "乡", "处", "所", "站", "办",
        "辦公室", "辦公廳", "廳", "處", "辦", "會", "鎮", "鄉", "縣", "區",
        "会", "公司", "集团", "学校", "大学", "区", "县", "市", "省", "旗",
    ];

    public static bool IsLikely(string text)
    {
        if (text.Length is < 3 or > 40)
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c is not ('（' or '）' or '(' or ')' or '、' or '·'))
                return false;
        }

        return Endings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal));
    }
}
