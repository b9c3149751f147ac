namespace Gongkai.Tests;

/// <summary>Where the checkout lies, for tests that read its files.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Gongkai.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from a checkout: Gongkai.slnx was not found above them.");
    }
}
