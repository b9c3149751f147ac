using System.Security.Cryptography;
using System.Text;
using Gongkai.Core.Organs;
using Gongkai.Core.Organs.Importing;
using Gongkai.Documents.Organs;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>一份清单核对的结果：读到什么，逐行的结论，会办什么。</summary>
public sealed record ImportCheck(OrganList List, string Name, ImportPlan Plan)
{
    public static ImportCheck Of(OrganList list, string name, OrganTree tree, DateOnly today) =>
        new(list, name, OrganImport.Plan(list.Organs, list.Units, tree, today));

    public bool IsSound => List.IsSound && Plan.IsSound;

    /// <summary>一行也没有读出来。</summary>
    public bool IsUnreadable => !List.IsSound && List.Organs.Count == 0 && List.Units.Count == 0;

    /// <summary>如“设立机关 30 件，设立科室 12 件”。</summary>
    public string Counts => string.Join("，", Plan.Steps.GroupBy(step => step.Kind.Term).Select(group => $"{group.Key} {group.Count()} 件"));

    /// <summary>核对时看到的打算；确认时不同了，要再看一遍。</summary>
    public string Seal => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Plan.Steps))));

    /// <summary>随表单带着走的清单。</summary>
    public string Packed => PackedList.Pack(List);
}
