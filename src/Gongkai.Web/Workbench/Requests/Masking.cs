namespace Gongkai.Web.Workbench.Requests;

/// <summary>遮蔽证件号码：前三后二，认得出是哪一个，推不出全部。</summary>
public static class Masking
{
    public static string Of(string number) => number.Length <= 6 ? new string('＊', number.Length) : $"{number[..3]}{new string('*', number.Length - 5)}{number[^2..]}";
}
