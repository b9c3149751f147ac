using System.Globalization;
using Gongkai.Core.Organs;
using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>选一个科室：下级缩进。</summary>
public static class UnitChoices
{
    public static IReadOnlyList<Choice> Of(IEnumerable<(Unit Unit, int Depth)> units, DateOnly on) =>
        [.. units.Select(one => new Choice(one.Unit.Number.ToString(CultureInfo.InvariantCulture), $"{new string('　', one.Depth)}{one.Unit.Name.On(on)}"))];
}
