using System.Collections.Frozen;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>元素在取文字时的作用。</summary>
internal enum Role
{
    /// <summary>行内元素和不认识的元素：文字接着拼。</summary>
    Inline,

    /// <summary>块级元素：前后各断一行。</summary>
    Block,

    Heading,
    Break,
    Table,
    Row,
    Cell,
    List,
    Link,

    /// <summary>上标：注码不是前面数字的末位。</summary>
    Superscript,

    /// <summary>划去的文字，不算数。</summary>
    Struck,
    Image,
    Preformatted,

    /// <summary>文章自己的页眉里有标题，整页的页眉只有导航。</summary>
    Header,
    Article,
    Title,
    Meta,
    Stylesheet,

    /// <summary>不是正文：脚本、样式、导航、表单控件。</summary>
    Skipped,
}

internal static class Roles
{
    private static readonly FrozenDictionary<string, Role> ByName = Build().ToFrozenDictionary(StringComparer.Ordinal);

    public static Role Of(string localName) => ByName.GetValueOrDefault(localName);

    private static Dictionary<string, Role> Build()
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal)
        {
            ["br"] = Role.Break,
            ["table"] = Role.Table,
            ["tr"] = Role.Row,
            ["td"] = Role.Cell,
            ["th"] = Role.Cell,
            ["a"] = Role.Link,
            ["sup"] = Role.Superscript,
            ["del"] = Role.Struck,
            ["s"] = Role.Struck,
            ["strike"] = Role.Struck,
            ["img"] = Role.Image,
            ["pre"] = Role.Preformatted,
            ["header"] = Role.Header,
            ["article"] = Role.Article,
            ["main"] = Role.Article,
            ["title"] = Role.Title,
            ["meta"] = Role.Meta,
            ["link"] = Role.Stylesheet,
            ["style"] = Role.Stylesheet,
        };
        Add(Role.Heading, "h1 h2 h3 h4 h5 h6");
        Add(Role.List, "ul ol menu dir");
        Add(Role.Block, "html body head address blockquote center dd details dialog div dl dt fieldset figcaption figure form frameset hgroup hr " +
            "legend li p search section summary tbody thead tfoot caption colgroup optgroup listing xmp plaintext");
        Add(Role.Skipped, "script noscript template nav footer aside select option textarea button input datalist iframe frame object embed applet " +
            "svg math canvas audio video map progress meter noframes noembed rt rp col base");
        return roles;

        void Add(Role role, string names)
        {
            foreach (var name in names.Split(' '))
                roles[name] = role;
        }
    }
}
