using System.Diagnostics;
using System.Text;

namespace Gongkai.Documents.Tests.Pdf;

/// <summary>poppler 的工具，作为单独的进程运行。</summary>
internal static class Poppler
{
    public static string Run(string tool, byte[] pdf, params string[] args) => Encoding.UTF8.GetString(Bytes(tool, pdf, args));

    public static byte[] Bytes(string tool, byte[] pdf, params string[] args)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var arg in args)
                start.ArgumentList.Add(arg.Replace("{}", path, StringComparison.Ordinal));
            using var process = Process.Start(start).ShouldNotBeNull();
            var error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            error.GetAwaiter().GetResult().ShouldBeEmpty();
            process.ExitCode.ShouldBe(0);
            return output.ToArray();
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static string Text(byte[] pdf, params string[] args) => Run("pdftotext", pdf, [.. args, "{}", "-"]);
}
