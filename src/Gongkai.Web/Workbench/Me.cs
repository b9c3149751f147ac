using Gongkai.Core.People;

namespace Gongkai.Web.Workbench;

/// <summary>登录的本人：人员编号、姓名、今天在任的岗位。</summary>
public sealed record Me(long Person, string Name, IReadOnlyList<Post> Posts);
