namespace Gongkai.Core.Reports.Recognition;

/// <summary>一个标签可能的含义；“其他”“总计”等同一写法有几种含义，由上下文取舍。没有的含义为 −1。</summary>
/// <param name="Statutory">法定写法。</param>
internal sealed record Label(string Statutory)
{
    /// <summary>表三的行，在 <see cref="RequestRow.All"/> 中的位置。</summary>
    public int RequestRow { get; init; } = -1;

    /// <summary>表三的组：0 “三、本年度办理结果”，3–6 “（三）”…“（六）”。</summary>
    public int RequestGroup { get; init; } = -1;

    /// <summary>表三的列 0–6。</summary>
    public int ApplicantColumn { get; init; } = -1;

    /// <summary>表三表头的其他文字（申请人情况、法人或其他组织、勾稽关系）。</summary>
    public bool IsRequestCaption { get; init; }

    /// <summary>表二的行，在 <see cref="ProactiveTopic"/> 中的位置。</summary>
    public int ProactiveTopic { get; init; } = -1;

    /// <summary>表二的小节标题：第二十条第几项。</summary>
    public int ProactiveItem { get; init; } = -1;

    /// <summary>表二的列头 0–2（2021 版式）。</summary>
    public int ProactiveColumn { get; init; } = -1;

    /// <summary>表二的列头 0–2（2019 版式）。</summary>
    public int ProactiveColumn2019 { get; init; } = -1;

    /// <summary>表二“信息内容”。</summary>
    public bool IsProactiveCaption { get; init; }

    /// <summary>表四的组 0–2。</summary>
    public int RemedyGroup { get; init; } = -1;

    /// <summary>表四的结果 0–4。</summary>
    public int RemedyResult { get; init; } = -1;

    /// <summary>表四“行政诉讼”。</summary>
    public bool IsLitigation { get; init; }

    /// <summary>与法定写法不同，读时要说明。</summary>
    public bool IsVariant { get; init; }

    /// <summary>单凭这个标签就能断定属于表三的行或组。</summary>
    public bool IsRequestOnly => (RequestRow >= 0 || RequestGroup >= 0) && ApplicantColumn < 0;

    /// <summary>单凭这个标签就能断定是表三的表头。</summary>
    public bool IsRequestHeader => IsRequestCaption || (ApplicantColumn >= 0 && RequestRow < 0);

    public bool IsProactiveHeader => ProactiveItem >= 0 || ProactiveColumn >= 0 || ProactiveColumn2019 >= 0 || IsProactiveCaption;

    public bool IsRemedyHeader => RemedyGroup >= 0 || IsLitigation || (RemedyResult >= 0 && ApplicantColumn < 0);
}

/// <summary>表二各行的事项，两种版式合在一起。</summary>
internal enum ProactiveTopic
{
    GovernmentRules,
    NormativeDocuments,
    Licensing,
    OtherServices,
    Penalties,
    Compulsion,
    Fees,
    Procurement,
}
