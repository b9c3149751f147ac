using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;

namespace Gongkai.Core.Tests.Reports;

/// <summary>各表勾稽全部成立的随机年报。同一种子总是同一份；其他测试项目链接本文件使用。</summary>
public static class ConsistentReports
{
    private const string Problems =
        "一是部分栏目更新还不够及时，个别解读材料形式单一，与群众的期待仍有距离；二是基层工作人员轮岗较多，业务熟悉程度有待提高。" +
        "针对上述问题，逐一明确了责任科室和完成时限，按季度通报进展，并把培训安排到每个承办岗位。";

    /// <summary>随机年报的生成器。</summary>
    public static Gen<AnnualReport> Generator => Gen.Choose(0, int.MaxValue).Select(Of);

    /// <summary>供 <c>Prop.ForAll</c> 使用。</summary>
    public static Arbitrary<AnnualReport> Arbitrary => Arb.From(Generator);

    /// <summary>由种子得出的一份县级政府年报：版式随机（2021、2019、2021 表二加一行“其他处理”）。</summary>
    public static AnnualReport Of(int seed)
    {
        var random = new Random(seed);
        var year = random.Next(2019, 2026);
        var proactive = year < 2021 ? TableLayout.Of2019 : TableLayout.Of2021;
        var requests = year < 2021 || random.Next(5) == 0 ? TableLayout.Of2019 : TableLayout.Of2021;
        return new AnnualReport
        {
            Organ = "云川市滨河区人民政府",
            Year = year,
            ProactiveLayout = proactive,
            RequestLayout = requests,
            Sections = [.. Enumerable.Range(1, 6).Select(Section)],
            Figures = Figures.Of([.. Proactive(random, proactive), .. Requests(random, requests), .. Remedies(random)]),
        };
    }

    /// <summary>同一机关上一年的年报，与 <paramref name="report"/> 的年度间关系全部成立。</summary>
    public static AnnualReport YearBefore(AnnualReport report)
    {
        var figures = report.Figures;
        var before = new List<KeyValuePair<CellAddress, decimal?>>();
        foreach (var column in ApplicantColumn.All)
            before.Add(new(RequestRow.CarriedForward.At(column), figures[RequestRow.CarriedOver.At(column)]));
        foreach (var group in RemedyGroup.All)
            before.Add(new(group.At(RemedyResult.Pending), Math.Min(1, figures[group.At(RemedyResult.Total)] ?? 0)));
        foreach (var row in new[] { ProactiveRow.GovernmentRules, ProactiveRow.NormativeDocuments })
            before.Add(new(row.At(2), figures[row.At(2)] - figures[row.At(0)] + figures[row.At(1)]));
        return report with { Year = report.Year - 1, Figures = figures.With(before), Sections = [] };
    }

    private static Section Section(int number)
    {
        var text = number switch
        {
            1 => "本机关依法公开政府信息，及时回应群众关切。",
            5 => Problems,
            6 => "无",
            _ => "",
        };
        return new Section(number, Core.Reports.Section.StatutoryTitles[number - 1], text);
    }

    private static IEnumerable<KeyValuePair<CellAddress, decimal?>> Proactive(Random random, TableLayout layout)
    {
        if (layout == TableLayout.Of2019)
        {
            foreach (var cell in Proactive2019(random))
                yield return cell;
            yield break;
        }

        for (var i = 0; i < 3; i++)
            yield return new(ProactiveRow.GovernmentRules.At(i), 0);
        var (issued, repealed) = (Count(random), Count(random));
        yield return new(ProactiveRow.NormativeDocuments.At(0), issued);
        yield return new(ProactiveRow.NormativeDocuments.At(1), repealed);
        yield return new(ProactiveRow.NormativeDocuments.At(2), issued + Count(random));
        foreach (var row in new[] { ProactiveRow.Licensing, ProactiveRow.Penalties, ProactiveRow.Compulsion })
            yield return new(row.At(0), Count(random));
        yield return new(ProactiveRow.Fees.At(0), Amount(random));
    }

    /// <summary>旧表二；三种处理决定数量同时记入现行表二。</summary>
    private static IEnumerable<KeyValuePair<CellAddress, decimal?>> Proactive2019(Random random)
    {
        foreach (var row in ProactiveRow.Of2019)
        {
            for (var i = 0; i < row.Columns.Count; i++)
            {
                var value = row.Columns[i].IsAmount ? Amount(random) : Count(random);
                yield return new(row.At(i), value);
                if (row.Columns[i].Key == "decisions" && ProactiveRow.Of2021.FirstOrDefault(now => now.Key == row.Key) is { } now)
                    yield return new(now.At(0), value);
            }
        }
    }

    private static IEnumerable<KeyValuePair<CellAddress, decimal?>> Requests(Random random, TableLayout layout)
    {
        var rows = RequestRow.All.Where(row => layout == TableLayout.Of2021 || !RequestRow.AbsentIn2019.Contains(row)).ToArray();
        var totals = rows.ToDictionary(row => row, _ => 0m);
        foreach (var column in ApplicantColumn.Kinds)
        {
            foreach (var (row, value) in Column(random, rows))
            {
                totals[row] += value;
                yield return new(row.At(column), value);
            }
        }

        foreach (var (row, total) in totals)
            yield return new(row.At(ApplicantColumn.Total), total);
    }

    private static IEnumerable<(RequestRow Row, decimal Value)> Column(Random random, RequestRow[] rows)
    {
        var results = rows.Where(row => row.IsLeaf).Select(row => (Row: row, Value: Count(random))).ToArray();
        var handled = results.Sum(result => result.Value);
        var forward = Count(random);
        var over = Math.Min(Count(random), handled + forward);
        return
        [
            (RequestRow.NewlyReceived, handled + forward - over),
            (RequestRow.CarriedOver, over),
            .. results,
            (RequestRow.TotalHandled, handled),
            (RequestRow.CarriedForward, forward),
        ];
    }

    private static IEnumerable<KeyValuePair<CellAddress, decimal?>> Remedies(Random random)
    {
        foreach (var group in RemedyGroup.All)
        {
            var total = 0m;
            foreach (var result in RemedyResult.All.Where(result => result != RemedyResult.Total))
            {
                var value = Count(random);
                total += value;
                yield return new(group.At(result), value);
            }

            yield return new(group.At(RemedyResult.Total), total);
        }
    }

    private static decimal Count(Random random) => random.Next(10) switch
    {
        < 5 => 0,
        < 9 => random.Next(1, 40),
        _ => random.Next(1, 20_000),
    };

    private static decimal Amount(Random random) => new(random.Next(0, 2_000_000_000), 0, 0, false, (byte)random.Next(0, 7));
}
