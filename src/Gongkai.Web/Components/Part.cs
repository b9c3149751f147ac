using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Web.Components;

/// <summary>页面部件：写起来像一个 HTML 元素，写出来的是同名的 .cshtml；模型就是部件自己。</summary>
public abstract class Part(IHtmlHelper html) : TagHelper
{
    private const string Root = "Gongkai.Web.";
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Optional = new();

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>元素里面写的内容。</summary>
    [HtmlAttributeNotBound]
    public IHtmlContent Inside { get; private set; } = HtmlString.Empty;

    /// <summary>部件自己不认识的属性，原样交给它最主要的那个元素。</summary>
    [HtmlAttributeNotBound]
    public IHtmlContent Extra { get; private set; } = HtmlString.Empty;

    /// <summary>另加的样式名。</summary>
    [HtmlAttributeNotBound]
    public string? Class { get; private set; }

    /// <summary>元素里面没有写任何东西。</summary>
    [HtmlAttributeNotBound]
    public bool IsBare { get; private set; }

    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Blank();
        Enter(context);
        var inside = await output.GetChildContentAsync();
        (Inside, IsBare, Extra, Class) = (inside, inside.IsEmptyOrWhiteSpace, Rest(output), output.Attributes["class"]?.Value?.ToString());
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(await html.PartialAsync(View(), this));
    }

    /// <summary>在写里面的内容之前：把里面要用的东西放进 <paramref name="context"/>。</summary>
    protected virtual void Enter(TagHelperContext context)
    {
    }

    // Razor writes a null in an attribute as an empty text; where a part knows "none", that is meant.
    private void Blank()
    {
        foreach (var property in Optional.GetOrAdd(GetType(), OptionalOf))
        {
            if (property.GetValue(this) is "")
                property.SetValue(this, null);
        }
    }

    private static PropertyInfo[] OptionalOf(Type part)
    {
        var nullability = new NullabilityInfoContext();
        return [.. part.GetProperties().Where(property => property is { CanWrite: true, SetMethod.IsPublic: true } && property.PropertyType == typeof(string) && nullability.Create(property).WriteState is NullabilityState.Nullable)];
    }

    private static HtmlContentBuilder Rest(TagHelperOutput output)
    {
        var rest = new HtmlContentBuilder();
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name != "class"))
            rest.AppendHtml(" ").AppendHtml(attribute);
        return rest;
    }

    private string View() => $"/{GetType().FullName![Root.Length..].Replace('.', '/')}.cshtml";
}
