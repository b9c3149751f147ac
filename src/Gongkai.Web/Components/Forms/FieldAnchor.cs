namespace Gongkai.Web.Components.Forms;

/// <summary>一栏在页面上的锚点：出错的提示由此指到它。</summary>
public static class FieldAnchor
{
    public static string Of(string fieldName) => fieldName.Replace('.', '-').Replace('[', '-').Replace(']', '-');
}
