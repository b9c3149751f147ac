using System.Reflection;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Tests.People;

/// <summary>Every kind of act that Core names, found where it stands.</summary>
internal static class ActKinds
{
    /// <summary>Subjects of running the platform; an act on any other is business of an organ.</summary>
    private static readonly string[] OfAdministration =
        ["organ", "unit", "person", "post", "delegation", "credential", "signin-log", "settings", "calendar", "backup", "key", "personal-record", "ledger", "export"];

    public static IReadOnlyList<ActKind> All { get; } =
    [
        .. from type in typeof(ActKind).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           let value = field.FieldType == typeof(ActKind) || field.FieldType == typeof(Amendable) ? field.GetValue(null) : null
           let kind = value as ActKind ?? (value as Amendable)?.Kind
           where kind is not null
           select kind,
    ];

    /// <summary>Reading; an export is reading that leaves an entry.</summary>
    public static bool IsView(string key) => key.EndsWith(".view", StringComparison.Ordinal) || key.EndsWith(".export", StringComparison.Ordinal);

    public static bool IsBusiness(ActKind kind) => !OfAdministration.Contains(kind.SubjectKind);
}
