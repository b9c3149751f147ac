using Gongkai.Core.Ledger;

namespace Gongkai.Core.Catalogue.Register;

/// <summary>登记一件公文写下的各栏；正文不在其中，它在起草的信息里。</summary>
public sealed record DocumentContent
{
    [Field("标题")]
    public string Title { get; init; } = "";

    /// <summary>发文字号；没有文号的为 <c>null</c>。</summary>
    [Field("文号")]
    public string? DocumentNumber { get; init; }

    /// <summary>公文种类，见 <see cref="DocumentGenres"/>。</summary>
    [Field("公文种类")]
    public string Genre { get; init; } = "";

    [Field("来源")]
    public DocumentOrigin Origin { get; init; }

    /// <summary>制作或者获取之日：20 个工作日由此起算。</summary>
    [Field("形成日期")]
    public required DateOnly MadeOn { get; init; }

    /// <summary>内容变更之日：20 个工作日由此重新起算；没有变更的为 <c>null</c>。</summary>
    [Field("变更日期")]
    public DateOnly? ChangedOn { get; init; }

    /// <summary>制作它的科室的号；没有分科室的为 <c>null</c>。</summary>
    [Field("科室", Refers = "unit")]
    public long? Unit { get; init; }

    /// <summary>时限由哪天起算：形成，变更过的为变更之日（《条例》第二十六条）。</summary>
    public DateOnly StartsOn => ChangedOn ?? MadeOn;
}

/// <summary>公文从哪里来：制作的由制作机关公开；从公民、法人和其他组织获取的由保存的机关公开（《条例》第十条）。</summary>
public enum DocumentOrigin
{
    Made,
    Obtained,
}

/// <summary>来源的键与名称。</summary>
public sealed record DocumentOriginName(DocumentOrigin Origin, string Key, string Name)
{
    public static IReadOnlyList<DocumentOriginName> All { get; } =
    [
        new(DocumentOrigin.Made, "made", "本机关制作"),
        new(DocumentOrigin.Obtained, "obtained", "从公民、法人和其他组织获取"),
    ];

    public static DocumentOriginName Of(DocumentOrigin origin) => All.First(one => one.Origin == origin);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static DocumentOriginName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}

/// <summary>公文种类：《党政机关公文处理工作条例》第八条的十五种，此外的写“其他”。</summary>
public static class DocumentGenres
{
    public static IReadOnlyList<string> All { get; } =
        ["决议", "决定", "命令（令）", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要", "其他"];
}
