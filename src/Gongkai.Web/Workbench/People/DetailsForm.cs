using Gongkai.Core.People;

namespace Gongkai.Web.Workbench.People;

/// <summary>姓名与联系方式的各栏。</summary>
public class DetailsForm
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public PersonDetails Read() => new(Tidy(Name), Tidy(Phone), Tidy(Email));

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
