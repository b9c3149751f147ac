using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Forms;

/// <summary>单选一项，或者勾选几项（<see cref="Many"/>）。</summary>
public sealed class ChoiceField(IHtmlHelper html) : Field(html)
{
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    public bool Many { get; set; }

    /// <summary>各项排成一行；名称短、没有说明时用。</summary>
    public bool Inline { get; set; }

    public bool IsChosen(Choice choice) => Chosen.Contains(choice.Value, StringComparer.Ordinal);

    /// <summary>第一项用这一栏自己的锚点，好让出错的提示指到它。</summary>
    public string IdOf(int index) => index == 0 ? Id : $"{Id}-{index}";

    private IEnumerable<string> Chosen => Submitted ?? For?.Model switch
    {
        null => Value is null ? [] : [Value],
        string one => [one],
        IEnumerable many => many.Cast<object>().Select(Text).OfType<string>(),
        var one => [Text(one)!],
    };
}
