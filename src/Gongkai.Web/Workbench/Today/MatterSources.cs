namespace Gongkai.Web.Workbench.Today;

/// <summary>要办的事的全部来源；新的在这里加一行。</summary>
public static class MatterSources
{
    private static readonly IReadOnlyList<Type> All =
    [
        typeof(HealthMatters),
        typeof(LedgerMatters),
        typeof(BackupMatters),
        typeof(AdministratorMatters),
        typeof(StaffingMatters),
        typeof(InvitationMatters),
        typeof(SecondFactorMatters),
        typeof(SuspendedMatters),
        typeof(TermMatters),
        typeof(DelegationMatters),
        typeof(SupervisionMatters),
        typeof(ContactMatters),
        typeof(ItemMatters),
        typeof(DocumentMatters),
        typeof(ValidityMatters),
        typeof(CaseMatters),
        typeof(AssistanceMatters),
        typeof(ReportMatters),
        typeof(CollectionMatters),
        typeof(FigureMatters),
    ];

    public static void AddMatters(this IServiceCollection services)
    {
        services.AddSingleton<HealthWatch>();
        foreach (var source in All)
            services.AddScoped(typeof(IMatterSource), source);
    }
}
