namespace Gongkai.Core.People;

/// <summary>姓名与联系方式：个人信息，封装后另存，不入账。</summary>
/// <param name="Name">姓名。</param>
/// <param name="Phone">电话；没有的为 <c>null</c>。</param>
/// <param name="Email">电子邮箱；没有的为 <c>null</c>。</param>
public sealed record PersonDetails(string? Name, string? Phone = null, string? Email = null);
