using System.Diagnostics;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>LibreOffice, where it is installed: Word documents to PDF, many in one run because it starts slowly.</summary>
internal static class LibreOffice
{
    public static bool IsInstalled => InstalledPrograms.Find("soffice") is not null;

    public static async Task<IReadOnlyDictionary<string, byte[]>> Print(IReadOnlyDictionary<string, byte[]> documents)
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-office-");
        try
        {
            foreach (var (name, bytes) in documents)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), bytes);
            using var office = Process.Start(new ProcessStartInfo(InstalledPrograms.Find("soffice")!,
            [
                $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", Path.Combine(folder.FullName, "out"),
                .. documents.Keys.Select(name => Path.Combine(folder.FullName, name)),
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = office.StandardOutput.ReadToEndAsync();
            await office.StandardError.ReadToEndAsync();
            await said;
            await office.WaitForExitAsync();
            return documents.Keys.ToDictionary(
                name => name, name => File.ReadAllBytes(Path.Combine(folder.FullName, "out", Path.ChangeExtension(name, ".pdf"))), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
