using System.Globalization;
using System.Text;
using Gongkai.Core.Catalogue;

namespace Gongkai.Storage.Simulation;

/// <summary>模拟所用的文字：信息的样稿和所需信息的写法，各处的数字、地名当场填入。</summary>
internal static class SimulatedText
{
    private const string SummaryLabel = "概述：";

    private static readonly string[] Places = ["翠园", "东风", "明月", "锦绣", "河滨", "学府", "新安", "和平", "梧桐", "望江", "古井", "北门"];
    private static readonly string[] Wishes = Read("simulated-wishes.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    private static readonly Sample[] Samples = [.. Read("simulated-items.txt").Split("# ", StringSplitOptions.RemoveEmptyEntries).Select(Sample.Parse)];

    /// <summary>样稿的份数。</summary>
    public static int Kinds => Samples.Length;

    /// <summary>按一份样稿写一条信息。</summary>
    /// <param name="kind">第几份样稿，由 0 起。</param>
    public static ItemContent Item(int kind, SimulatedOrgan organ, DateOnly formedOn, Random random)
    {
        var sample = Samples[kind];
        var (place, numbers) = (Places[random.Next(Places.Length)], Numbers(random));
        string Fill(string text) => Filled(text, organ.Brief, formedOn, place, numbers);
        return new ItemContent
        {
            Title = Fill(sample.Title),
            FormedOn = formedOn,
            Basis = sample.Basis,
            Topic = sample.Topic,
            Genre = sample.Genre,
            Summary = Fill(sample.Summary),
            Body = Fill(sample.Body) + string.Create(CultureInfo.InvariantCulture, $"\n{organ.Name}\n{formedOn:yyyy年M月d日}"),
            Channels = [Channel.Website],
        };
    }

    /// <summary>申请人想要的。</summary>
    public static string Wish(DateOnly on, Random random) => Filled(Wishes[random.Next(Wishes.Length)], "", on.AddYears(-random.Next(3)), Places[random.Next(Places.Length)], []);

    private static int[] Numbers(Random random) => [random.Next(2, 10), random.Next(11, 96), random.Next(110, 990), random.Next(1_100, 9_600)];

    private static string Filled(string text, string organ, DateOnly on, string place, int[] numbers)
    {
        var filled = new StringBuilder(text).Replace("{机关}", organ).Replace("{地}", place)
            .Replace("{年}", on.Year.ToString(CultureInfo.InvariantCulture)).Replace("{期}", ((on.Month + 2) / 3) switch { 1 => "一", 2 => "二", 3 => "三", _ => "四" });
        for (var i = 0; i < numbers.Length; i++)
            filled.Replace($"{{{"甲乙丙丁"[i]}}}", numbers[i].ToString(CultureInfo.InvariantCulture));
        return filled.ToString();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SimulatedText).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private sealed record Sample(string Basis, string Topic, string Genre, string Title, string Summary, string Body)
    {
        // First the line of facts, then the summary, then the text.
        public static Sample Parse(string written)
        {
            var lines = written.TrimEnd('\n').Split('\n');
            var facts = lines[0].Split('|');
            return new Sample(facts[0], facts[1], facts[2], facts[3], lines[1][SummaryLabel.Length..], string.Join('\n', lines.Skip(2)));
        }
    }
}
