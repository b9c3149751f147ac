using Gongkai.Tests;

namespace Gongkai.Core.Tests.People;

public sealed class PermissionMatrixTests
{
    [Fact]
    public void Who_may_do_and_see_what_is_what_was_approved() =>
        ApprovedText.ShouldMatch(new PermissionMatrix().Render(), "tests", "Gongkai.Core.Tests", "People", "permissions.txt");
}
