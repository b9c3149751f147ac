namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>申报一格的表单；照填写的文字原样带着，读不懂的也不丢。</summary>
public sealed class DeclareForm
{
    public long? Unit { get; set; }

    public string? Cell { get; set; }

    public string? Value { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Source { get; set; }

    public string? CountedBy { get; set; }

    public IFormFile? Evidence { get; set; }

    /// <summary>已经收存、还没有用上的依据：附件号；没有的为 <c>null</c>。</summary>
    public long? Kept { get; set; }

    /// <summary>更改的理由。</summary>
    public string? Reason { get; set; }
}
