using Gongkai.Documents.Tests.Wild.Layout;
using Gongkai.Documents.Tests.Wild.Quirks;
using Gongkai.Documents.Tests.Wild.Renderers;

namespace Gongkai.Documents.Tests.Wild;

/// <summary>一份样本：种子 × 怪癖 × 格式；同样的三样永远生成同样的字节。</summary>
internal sealed record WildSpecimen(int Seed, WildFormat Format, IReadOnlyList<Quirk> Quirks)
{
    /// <summary>信息都在：每一格都应读对。</summary>
    public bool IsHarmless => !Quirks.Any(quirk => quirk.LossyIn.HasFlag(Format));

    /// <summary>按种子任取一种格式、一至四种并用得上的怪癖。</summary>
    public static WildSpecimen Any(int seed)
    {
        var random = new Random(seed * 7919);
        var format = (WildFormat)(1 << random.Next(8));
        var chosen = new List<Quirk>();
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var quirk = WildQuirks.All[random.Next(WildQuirks.All.Count)];
            if (quirk.Formats.HasFlag(format) && chosen.TrueForAll(other => quirk.GoesWith(other)))
                chosen.Add(quirk);
        }

        return new WildSpecimen(seed, format, chosen);
    }

    public WildDocument Document()
    {
        var shape = Quirks.Aggregate(Wild.Quirks.Shape.Standard, (s, quirk) => quirk.Reshape(s));
        var document = Laying.Out(WildReports.Of(Seed, shape.OldProactive, shape.UndividedOther), shape.Labels);
        var random = new Random(Seed ^ 0x5EED);
        foreach (var quirk in Quirks.OrderBy(quirk => quirk.Stage))
            quirk.Apply(document, random);
        return document;
    }

    public byte[] Bytes() => Rendering.Bytes(Document(), Format);

    public override string ToString() => $"seed {Seed}, {Format}, {string.Join(" + ", Quirks)}";
}
