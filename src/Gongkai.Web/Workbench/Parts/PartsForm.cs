namespace Gongkai.Web.Workbench.Parts;

/// <summary>部件页上的表单：设立一个机关。</summary>
public sealed record PartsForm
{
    public string? Name { get; init; }

    public string? CreditCode { get; init; }

    public string? Level { get; init; }

    public string? Kind { get; init; }

    public string[] Roles { get; init; } = [];

    public DateOnly? Since { get; init; }

    public int? Workdays { get; init; }

    public string? Password { get; init; }

    public string? Note { get; init; }

    public bool Confirmed { get; init; }
}
