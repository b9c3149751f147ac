using System.Globalization;
using Gongkai.Core.Reports;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>随机的年报：两种版式、空白、大小不一的数字（不求勾稽相符）、各样文字。同一种子给出同一份。</summary>
internal sealed class RandomReports
{
    private static readonly string[] Organs =
        ["云川市滨河区青禾街道办事处", "云川市滨河区人民政府", "云川市教育局", "滨河区石桥镇人民政府", "云川市12345政务服务便民热线中心"];

    private readonly Random random;
    private readonly double blanks;
    private readonly int most;

    private RandomReports(int seed)
    {
        random = new Random(seed);
        blanks = Pick(0, 0, 0.05, 0.3, 0.9);
        most = Pick(1, 10, 1000, 100_000_000);
    }

    public static AnnualReport Of(int seed) => new RandomReports(seed).Report();

    private AnnualReport Report()
    {
        var layout2 = Pick(TableLayout.Of2021, TableLayout.Of2021, TableLayout.Of2019);
        var layout3 = Pick(TableLayout.Of2021, TableLayout.Of2021, TableLayout.Of2019);
        return new AnnualReport
        {
            Preface = Chance(0.5) ? "" : "本报告依据《中华人民共和国政府信息公开条例》编制，统计期限自1月1日起至12月31日止。",
            Organ = Chance(0.1) ? null : Pick(Organs),
            Year = Chance(0.1) ? null : random.Next(2008, 2031),
            PublishedOn = Chance(0.4) ? null : new DateOnly(random.Next(2020, 2030), random.Next(1, 13), random.Next(1, 29)),
            ProactiveLayout = layout2,
            RequestLayout = layout3,
            Sections = [.. Enumerable.Range(1, 6).Where(_ => !Chance(0.03)).Select(Section)],
            Figures = Figures(layout2, layout3),
        };
    }

    private Section Section(int number)
    {
        var hasText = number is 2 or 3 or 4 ? Chance(0.1) : !Chance(0.05);
        var text = hasText ? RandomProse.Of(random) : "";
        return new Section(number, Gongkai.Core.Reports.Section.StatutoryTitles[number - 1], text);
    }

    private Figures Figures(TableLayout layout2, TableLayout layout3)
    {
        var table2 = layout2 == TableLayout.Of2019 ? StatutoryTable.T2019 : StatutoryTable.T2;
        var absent = layout3 == TableLayout.Of2019 ? RequestRow.AbsentIn2019.SelectMany(row => ApplicantColumn.All.Select(row.At)) : [];
        var cells = CellAddress.Of(table2)
            .Concat(CellAddress.Of(StatutoryTable.T3).Except(absent))
            .Concat(CellAddress.Of(StatutoryTable.T4));
        var figures = Core.Reports.Figures.Of(cells.Select(cell => KeyValuePair.Create(cell, Figure(cell))).ToList());
        return layout2 == TableLayout.Of2019 ? WithDecisionsCarriedOver(figures) : figures;
    }

    /// <summary>旧表二只有三项“处理决定数量”进入现行表二。</summary>
    private static Figures WithDecisionsCarriedOver(Figures figures) => figures.With(
    [
        new(ProactiveRow.Licensing.At(0), figures[CellAddress.Find("T2019.R3.C3")!]),
        new(ProactiveRow.Penalties.At(0), figures[CellAddress.Find("T2019.R5.C3")!]),
        new(ProactiveRow.Compulsion.At(0), figures[CellAddress.Find("T2019.R6.C3")!]),
    ]);

    private decimal? Figure(CellAddress cell) =>
        Chance(blanks) ? null
        : cell.IsAmount ? Amount()
        : cell.Name.EndsWith("本年增/减", StringComparison.Ordinal) ? random.Next(-most, most + 1)
        : random.Next(0, most + 1);

    private decimal Amount()
    {
        var scale = random.Next(0, 7);
        var text = random.Next(0, most + 1).ToString(CultureInfo.InvariantCulture)
            + (scale == 0 ? "" : "." + string.Concat(Enumerable.Range(0, scale).Select(_ => random.Next(10))));
        return decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
