using System.Text;
using Gongkai.Bench;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// How many items there are for the search, how many cases for the lists: --items=1000000 --cases=100000.
(string Name, Action<int> Set)[] sizes = [("--items=", size => Searching.Items = size), ("--cases=", size => Cases.Many = size)];
foreach (var (name, set) in sizes)
{
    foreach (var size in args.Where(arg => arg.StartsWith(name, StringComparison.Ordinal)))
        set(int.Parse(size.AsSpan(name.Length), System.Globalization.CultureInfo.InvariantCulture));
    args = [.. args.Where(arg => !arg.StartsWith(name, StringComparison.Ordinal))];
}

// Every benchmark of the project. A name on the command line chooses; without one, all run.
(string Name, string Description, Func<IEnumerable<BenchResult>> Run)[] benches =
[
    ("reading", "读取并核对，与只解析相比", Reading.Ratios),
    ("pdf", "读取并核对 PDF，与 poppler 只取文字和线相比", ReadingPdf.Ratios),
    ("rates", "各格式每核每秒份数", Reading.Rates),
    ("sums", "核对并汇总一万份，与只读入相比", Summing.Ratios),
    ("checks", "每条规则核一份要多久", Checking.Times),
    ("acts", "办理一件，与数据库只提交同样的各行相比", Acting.Ratios),
    ("submissions", "提交申请，与数据库只提交同样的各行相比", Submitting.Ratios),
    ("replays", "回放申请的经过，每秒办理的件数", Replays.Rates),
    ("cases", "办件的列表和一件，几万件之中与一百件之中相比", Cases.Ratios),
    ("search", "检索，与引擎自己按相关取相比；长短列表；写入索引", Searching.Ratios),
    ("startup", "启动到退出、启动到就绪，与空程序相比；空闲时的内存", () => Startup.Ratios().Concat(WebStartup.Ratios())),
];

var chosen = benches.Where(bench => args.Length == 0 || args.Contains(bench.Name)).ToArray();
if (chosen.Length < Math.Max(args.Length, 1))
{
    Console.Error.WriteLine($"没有这项对比。可选：{string.Join('、', benches.Select(bench => $"{bench.Name}（{bench.Description}）"))}");
    return 2;
}

var kept = true;
foreach (var bench in chosen)
{
    Console.WriteLine($"—— {bench.Name}：{bench.Description}");
    foreach (var result in bench.Run())
    {
        Console.WriteLine($"{(result.Kept ? "  " : "✗ ")}{result.Name}：{result.Figure}　{result.Detail}");
        kept &= result.Kept;
    }
}

return kept ? 0 : 1;
