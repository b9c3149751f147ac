using Gongkai.Core.People;

namespace Gongkai.Web.Workbench.People;

/// <summary>姓名与联系方式的各栏。</summary>
public class DetailsForm
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    /// <summary>照存着的填好；已删除的为空。</summary>
    public static DetailsForm Of(PersonDetails? details) => new() { Name = details?.Name, Phone = details?.Phone, Email = details?.Email };

    public PersonDetails Read() => new(Tidy(Name), Tidy(Phone), Tidy(Email));

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
