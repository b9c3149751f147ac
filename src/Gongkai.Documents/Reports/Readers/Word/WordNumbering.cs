using System.Text;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>自动编号：文档里没有“一、”这样的文字，要按编号定义和出现次序算出来。</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, Level[]> definitions = [];
    private readonly Dictionary<int, Instance> instances = [];
    private readonly Dictionary<int, int[]> counters = [];

    public static WordNumbering Read(WordXml? xml)
    {
        using (xml)
        {
            var numbering = new WordNumbering();
            if (xml is not null && xml.Root())
                xml.Children(() => numbering.Take(xml));
            return numbering;
        }
    }

    /// <summary>下一个编号的文字（如“一、”“（二）”“3.”）；没有编号或只是项目符号为 <c>null</c>。</summary>
    public string? Next(int numberingId, int level)
    {
        if (level is < 0 or >= Levels || !instances.TryGetValue(numberingId, out var instance) || !definitions.TryGetValue(instance.Definition, out var levels))
            return null;

        // 同一定义的各实例共用计数，除非实例另定起始。
        var key = instance.Starts.Count > 0 ? ~numberingId : instance.Definition;
        if (!counters.TryGetValue(key, out var counts))
            counters[key] = counts = new int[Levels];

        for (var i = 0; i < level; i++)
            counts[i] = counts[i] == 0 ? Start(i) : counts[i];
        counts[level] = counts[level] == 0 ? Start(level) : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return Format(levels, counts, level);

        int Start(int of) => instance.Starts.TryGetValue(of, out var start) ? start : levels[of].Start;
    }

    private static string? Format(Level[] levels, int[] counts, int level)
    {
        if (levels[level].Text is not { Length: > 0 } pattern || ChineseNumbering.Write(1, levels[level].Format) is null)
            return null;

        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var of = pattern[++i] - '1';
                text.Append(ChineseNumbering.Write(counts[of], levels[level].IsLegal ? "decimal" : levels[of].Format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private void Take(WordXml xml)
    {
        if (xml.Name == "abstractNum" && xml.Integer("abstractNumId") is { } definition)
            definitions[definition] = ReadLevels(xml);
        else if (xml.Name == "num" && xml.Integer("numId") is { } id)
            instances[id] = ReadInstance(xml);
        else
            xml.Skip();
    }

    private static Level[] ReadLevels(WordXml xml)
    {
        var levels = new Level[Levels];
        for (var i = 0; i < Levels; i++)
            levels[i] = new Level();
        xml.Children(() =>
        {
            if (xml.Name == "lvl" && xml.Integer("ilvl") is { } at && at is >= 0 and < Levels)
                levels[at] = Level.Read(xml);
            else
                xml.Skip();
        });
        return levels;
    }

    private static Instance ReadInstance(WordXml xml)
    {
        var definition = -1;
        var starts = new Dictionary<int, int>();
        var level = 0;
        xml.Children(Take);
        return new Instance(definition, starts);

        void Take()
        {
            switch (xml.Name)
            {
                case "abstractNumId":
                    definition = xml.Number ?? -1;
                    xml.Skip();
                    break;
                case "lvlOverride":
                    level = xml.Integer("ilvl") ?? 0;
                    xml.Children(Take);
                    break;
                case "startOverride":
                    starts[level] = xml.Number ?? 1;
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private sealed record Instance(int Definition, Dictionary<int, int> Starts);

    private sealed class Level
    {
        public int Start { get; private set; } = 1;

        public string Format { get; private set; } = "decimal";

        public string? Text { get; private set; }

        public bool IsLegal { get; private set; }

        public static Level Read(WordXml xml)
        {
            var level = new Level();
            xml.Children(() =>
            {
                switch (xml.Name)
                {
                    case "start":
                        level.Start = xml.Number ?? 1;
                        break;
                    case "numFmt":
                        level.Format = xml.Value ?? "decimal";
                        break;
                    case "lvlText":
                        level.Text = xml.Value;
                        break;
                    case "isLgl":
                        level.IsLegal = xml.IsOn;
                        break;
                }

                xml.Skip();
            });
            return level;
        }
    }
}
