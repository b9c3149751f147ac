using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Web.Workbench;

/// <summary>登录的本人：人员编号、姓名、今天在任的岗位，以及可以用的全部身份，连同受托代行的。</summary>
public sealed record Me(long Person, string Name, IReadOnlyList<Post> Posts, IReadOnlyList<Actor> Actors);
