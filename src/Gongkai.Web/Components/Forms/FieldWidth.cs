namespace Gongkai.Web.Components.Forms;

/// <summary>填写的地方有多宽：与该填的内容相称，一看就知道填多少字。</summary>
public enum FieldWidth
{
    Usual,

    /// <summary>几位数字。</summary>
    Figure,

    /// <summary>编号、电话、姓名。</summary>
    Brief,

    /// <summary>与页面同宽。</summary>
    Full,
}
