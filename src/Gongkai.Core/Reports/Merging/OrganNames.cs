using System.Text;

namespace Gongkai.Core.Reports.Merging;

/// <summary>机关名称的对照：不计空白和全角半角之别；写得简略的（省去上级地名）在不致混淆时也认。</summary>
internal static class OrganNames
{
    /// <summary>短于此数的名称不按末尾对照，以免张冠李戴。</summary>
    private const int ShortestEnding = 4;

    public static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>每个应报机关对上哪一份；没有对上的为 <c>null</c>。</summary>
    public static IReadOnlyList<(string Expected, UnitReport? Unit)> Match(IReadOnlyList<string> expected, IReadOnlyList<UnitReport> units)
    {
        var byName = new Dictionary<string, UnitReport>(StringComparer.Ordinal);
        foreach (var unit in units.Where(unit => unit.Organ is not null))
            byName.TryAdd(Plain(unit.Organ!), unit);
        var exact = expected.Select(name => byName.GetValueOrDefault(Plain(name))).ToList();
        var rest = byName.Where(entry => !exact.Contains(entry.Value)).ToList();
        return [.. expected.Zip(exact, (name, unit) => (name, unit ?? ByEnding(Plain(name), rest)))];
    }

    /// <summary>“青禾街道办事处”与“云川市滨河区青禾街道办事处”；有两份都像的，不认。</summary>
    private static UnitReport? ByEnding(string name, List<KeyValuePair<string, UnitReport>> rest)
    {
        var alike = rest.Where(entry => IsEnding(name, entry.Key) || IsEnding(entry.Key, name)).ToList();
        return alike.Count == 1 ? alike[0].Value : null;
    }

    private static bool IsEnding(string part, string whole) =>
        part.Length >= ShortestEnding && whole.EndsWith(part, StringComparison.Ordinal);
}
