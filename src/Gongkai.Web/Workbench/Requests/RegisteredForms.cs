using Microsoft.Extensions.Caching.Memory;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>登记成了的表单各成了哪一件：重复按“登记”、返回再交的，给他看那一件，不再登记一次。</summary>
public sealed class RegisteredForms : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(12);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public static RegisteredForms Of(IServiceProvider services) => services.GetRequiredService<RegisteredForms>();

    public long? Find(long person, string once) => known.Get<long?>((person, once));

    public void Note(long person, string once, long number) =>
        known.Set((person, once), (long?)number, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Long });

    public void Dispose() => known.Dispose();
}
