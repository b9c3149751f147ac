using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Workbench;

/// <summary>别人先保存了：您没有动过的栏换成对方保存的，动过的一个字不改。</summary>
public static class Untouched
{
    /// <param name="mine">交上来的表单；就地换。</param>
    /// <param name="opened">您打开时的样子。</param>
    /// <param name="theirs">对方保存之后的样子。</param>
    /// <param name="prefix">表单的名字，如 <c>Form</c>。</param>
    public static void Adopt<TForm>(TForm mine, TForm opened, TForm theirs, IFormCollection posted, ModelStateDictionary state, string prefix)
        where TForm : class
    {
        foreach (var field in typeof(TForm).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(field => field.PropertyType == typeof(string) && field.CanWrite))
        {
            var (key, now) = ($"{prefix}.{field.Name}", field.GetValue(theirs));
            if (!posted.ContainsKey(key) || Text(field.GetValue(mine)) != Text(field.GetValue(opened)) || Text(now) == Text(field.GetValue(opened)))
                continue;
            field.SetValue(mine, now);
            state.Remove(key);
        }
    }

    // A browser sends the ends of lines in its own way.
    private static string Text(object? value) => (value as string)?.ReplaceLineEndings("\n").Trim() ?? "";
}
