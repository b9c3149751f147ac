using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gongkai.Bench;

/// <summary>Programs published for a comparison, with the settings of `dev.cs publish`; nothing of the checkout is touched.</summary>
internal static class Publishing
{
    public static string Publish(string project, DirectoryInfo folder, string name)
    {
        var target = Path.Combine(folder.FullName, "out", name);
        Run(
            "dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", target,
            "-v", "quiet", "-nologo", "--artifacts-path", Path.Combine(folder.FullName, "obj", name),
            "-p:RestoreLockedMode=false", "-p:NuGetLockFilePath=obj/startup.lock.json",
            "-p:PublishSingleFile=true", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=false",
            "-p:DebugType=none", "-p:PublishDocumentationFiles=false", "-p:IncludeNativeLibrariesForSelfExtract=false");
        return Path.Combine(target, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
    }

    /// <summary>A project of one file.</summary>
    public static string Write(DirectoryInfo folder, string name, string project, string program)
    {
        var place = folder.CreateSubdirectory(name).FullName;
        File.WriteAllText(Path.Combine(place, $"{name}.csproj"), project);
        File.WriteAllText(Path.Combine(place, "Program.cs"), program);
        return place;
    }

    public static void Run(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}: {output}");
    }

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gongkai.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Gongkai.slnx");
    }
}
