using System.Diagnostics;
using System.Globalization;

namespace Gongkai.Storage.Tests.Killed;

/// <summary>An <see cref="ActingProgram"/> that is running.</summary>
internal sealed class ActingProcess : IDisposable
{
    private readonly Process process;

    public ActingProcess(string data, string? connection, string name, int tasks, int acts)
        : this(ActingProgram.Word, data, connection ?? "", name, Text(tasks), Text(acts))
    {
    }

    /// <param name="arguments">The program's word, then what it wants.</param>
    public ActingProcess(params string[] arguments)
    {
        process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Gongkai.Storage.Tests"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    /// <summary>Every line it has printed so far.</summary>
    public List<string> Lines { get; } = [];

    public IEnumerable<ConfirmedEntry> Confirmed => Lines.SelectMany(ConfirmedEntry.Read);

    /// <summary>Reads on until so many lines are there, or it has ended.</summary>
    public async Task Read(int lines)
    {
        while (Lines.Count < lines && await process.StandardOutput.ReadLineAsync() is { } line)
            Lines.Add(line);
    }

    /// <summary>SIGKILL; what it had printed before is read to the end.</summary>
    public async Task Kill()
    {
        process.Kill();
        await End();
    }

    /// <summary>Reads to the end; answers how it ended.</summary>
    public async Task<int> End()
    {
        var errors = process.StandardError.ReadToEndAsync();
        await Read(int.MaxValue);
        await process.WaitForExitAsync();
        await errors;
        return process.ExitCode;
    }

    public void Dispose() => process.Dispose();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
