using System.Globalization;
using Gongkai.Core.Organs;
using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>选一个机关：按机关树排列，下级缩进。</summary>
public static class OrganChoices
{
    public static IReadOnlyList<Choice> Levels { get; } = [.. OrganLevelName.All.Select(level => new Choice(level.Key, level.Name))];

    public static IReadOnlyList<Choice> Of(IEnumerable<(Organ Organ, int Depth)> organs, DateOnly on) =>
        [.. organs.Select(one => new Choice(one.Organ.Id.ToString(CultureInfo.InvariantCulture), $"{new string('　', one.Depth)}{one.Organ.NameOn(on)}"))];
}
