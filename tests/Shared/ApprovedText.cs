using System.Text;

namespace Gongkai.Tests;

/// <summary>Compares with a text that a person has read and approved; `dotnet run dev.cs approve` rewrites it.</summary>
public static class ApprovedText
{
    /// <param name="parts">The file's path from the root of the checkout.</param>
    public static void ShouldMatch(string actual, params string[] parts)
    {
        var path = Repository.Path(parts);
        if (Environment.GetEnvironmentVariable("GONGKAI_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        actual.ShouldBe(approved, $"{string.Join('/', parts)} is not what the program gives now. If the new text is right: dotnet run dev.cs approve");
    }
}
