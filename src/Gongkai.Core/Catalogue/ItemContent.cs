using Gongkai.Core.Ledger;

namespace Gongkai.Core.Catalogue;

/// <summary>一稿的内容：目录元数据、正文、附件，以及对警告的说明。索引号、发布机构、发布日期不在其中：它们由平台得出。</summary>
public sealed record ItemContent
{
    [Field("名称")]
    public string Title { get; init; } = "";

    [Field("种类")]
    public ItemKind Kind { get; init; }

    /// <summary>发文字号；没有文号的为 <c>null</c>。</summary>
    [Field("文号")]
    public string? DocumentNumber { get; init; }

    /// <summary>成文（生成）日期：20 个工作日由此起算；还没有填的为 <c>null</c>。</summary>
    [Field("成文日期")]
    public DateOnly? FormedOn { get; init; }

    /// <summary>公开依据的代码，如 <c>A20-13</c>。</summary>
    [Field("公开依据")]
    public string Basis { get; init; } = "";

    [Field("主题分类")]
    public string Topic { get; init; } = "";

    /// <summary>体裁，如“通知”“公告”。</summary>
    [Field("体裁")]
    public string? Genre { get; init; }

    [Field("服务对象")]
    public string? Audience { get; init; }

    /// <summary>内容概述（《条例》第十二条）。</summary>
    [Field("内容概述")]
    public string Summary { get; init; } = "";

    /// <summary>关键词，以顿号或空格隔开。</summary>
    [Field("关键词")]
    public string? Keywords { get; init; }

    /// <summary>联合制作的其他机关；本机关牵头公开（《条例》第十条）。</summary>
    [Field("联合制作机关")]
    public string? JointOrgans { get; init; }

    [Field("载体")]
    public IReadOnlyList<Channel> Channels { get; init; } = [Channel.Website];

    /// <summary>施行日期；规章、规范性文件必填。</summary>
    [Field("施行日期")]
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>有效期的最后一天；没有写有效期的为 <c>null</c>。</summary>
    [Field("有效期至")]
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>局部修改而不重新公布的，修改的日期。</summary>
    [Field("修改日期")]
    public DateOnly? AmendedOn { get; init; }

    /// <summary>所解读的信息的号，同一机关；不是解读的为 <c>null</c>。</summary>
    [Field("解读的信息", Refers = DisclosureItem.SubjectKind)]
    public long? Interprets { get; init; }

    /// <summary>正文，一行一段；写法见 <see cref="ItemBody"/>。</summary>
    public string Body { get; init; } = "";

    public IReadOnlyList<ItemFile> Files { get; init; } = [];

    /// <summary>对警告的说明，一条规则一条，随这一稿走。</summary>
    public IReadOnlyList<ItemExplanation> Explanations { get; init; } = [];

    /// <summary>两稿的内容相同。</summary>
    public bool IsSameAs(ItemContent other) =>
        this with { Channels = other.Channels, Files = other.Files, Explanations = other.Explanations } == other
        && Channels.SequenceEqual(other.Channels) && Files.SequenceEqual(other.Files) && Explanations.SequenceEqual(other.Explanations);

    /// <summary>对一条规则的说明；没有则为 <c>null</c>。</summary>
    public string? ExplanationOf(string rule) => Explanations.FirstOrDefault(one => one.Rule == rule)?.Text;
}

/// <summary>公开的附件：收存的附件号、公开的名称、类型和字节数。名称是公开的文字，不是收存时的文件名。</summary>
public sealed record ItemFile(long Attachment, string Name, string Extension, string MediaType, long Length);

/// <summary>对一条警告的说明：规则的编号、说明。</summary>
public sealed record ItemExplanation(string Rule, string Text);
