#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false

// Every developer task: dotnet run dev.cs run | test | bench | publish | format | approve
// Nothing here is installed by hand on any machine: what a task needs, it installs or names.

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
Directory.SetCurrentDirectory(root);

string[] testProjects =
[
    "tests/Gongkai.Core.Tests", "tests/Gongkai.Storage.Tests", "tests/Gongkai.Documents.Tests",
    "tests/Gongkai.Cli.Tests", "tests/Gongkai.Web.Tests",
];

string[] runtimes = ["linux-x64", "win-x64"];

return args switch
{
    ["run", .. var rest] => RunPlatform(rest),
    ["test", .. var rest] => Test(rest),
    ["bench", .. var rest] => Start("dotnet", ["run", "--project", "bench/Gongkai.Bench", "-c", "Release", "--", .. rest]),
    ["publish"] => Publish("artifacts/publish", runtimes),
    ["publish", var folder] => Publish(folder, runtimes),
    ["format"] => Start("dotnet", ["format", "Gongkai.slnx"]),
    ["approve"] => Approve(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        用法：dotnet run dev.cs 任务

          run [选项…]      启动平台（演示数据，只听本机），选项照传给 gongkai-web
          test [项目…]     安装测试所需，检查格式，构建，运行全部测试；可只测名称含所给文字的项目
          test --long      同上，断电一类的测试多做许多轮（每种数据库强行终止 200 轮，约需半小时）
          bench [名称…]    运行性能对比
          publish [目录]   发布 linux-x64 与 win-x64（默认 artifacts/publish）
          format           整理代码格式
          approve          重写生成的文档和经认可的测试文本，然后请看 git diff
        """);
    return 2;
}

int RunPlatform(string[] options)
{
    const string project = "src/Gongkai.Web";
    Console.WriteLine("正在构建，第一次约需一两分钟……");
    if (Start("dotnet", ["build", project, "-v", "quiet", "-nologo"]) is not 0 and var failed)
        return failed;

    string[] defaults =
    [
        .. Unless("--urls", "--urls", "http://127.0.0.1:5080"),
        .. Unless("--data", "--data", Path.Combine(root, ".gongkai", "demo")),
        .. Unless("--demo", "--demo"),
    ];
    return Start("dotnet", [$"{project}/bin/Debug/net10.0/gongkai-web.dll", .. defaults, .. options]);

    string[] Unless(string option, params string[] words) => options.Contains(option) ? [] : words;
}

int Test(string[] options)
{
    var names = options.Where(word => word != "--long").ToArray();
    if (names.Length < options.Length)
        Environment.SetEnvironmentVariable("GONGKAI_LONG", "1");
    if (!InstallTestNeeds())
        return 1;

    var watch = Stopwatch.StartNew();
    if (Step("还原", "restore", "Gongkai.slnx", "--locked-mode", "-v", "quiet")
        || Step("格式", "format", "Gongkai.slnx", "whitespace", "--verify-no-changes", "--no-restore")
        || Step("构建", "build", "Gongkai.slnx", "--no-restore", "-v", "quiet", "-nologo"))
    {
        return 1;
    }

    // The newcomer's path begins with a publish; where this machine can run what it publishes, the test walks it on that.
    const string own = "linux-x64";
    if (names.Length == 0 && OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64)
    {
        var published = Path.Combine(root, "artifacts", "newcomer");
        if (Publish(published, [own]) != 0)
            return 1;
        Environment.SetEnvironmentVariable("GONGKAI_PUBLISHED", Path.Combine(published, own));
    }

    var chosen = testProjects.Where(project => names.Length == 0 || names.Any(name => project.Contains(name, StringComparison.OrdinalIgnoreCase))).ToArray();
    var results = Path.Combine(root, "artifacts", "tests");
    if (Directory.Exists(results))
        Directory.Delete(results, recursive: true);

    var (passed, failed) = (0, 0);
    foreach (var project in chosen)
    {
        var file = Path.Combine(results, Path.GetFileName(project) + ".trx");
        var code = Start("dotnet", ["test", project, "--no-build", "--nologo", "--logger", $"trx;LogFileName={file}"]);
        var (p, f) = Count(file);
        if (code != 0 && f == 0)
        {
            Console.Error.WriteLine($"{project}：测试进程异常结束（退出码 {code}），按一项失败计。");
            f = 1;
        }

        (passed, failed) = (passed + p, failed + f);
    }

    Console.WriteLine($"用时 {watch.Elapsed.TotalSeconds:F0} 秒。");
    if (passed + failed == 0)
    {
        Console.Error.WriteLine("没有运行任何测试。");
        return 1;
    }

    Console.WriteLine($"{passed} passed, {failed} failed");
    return failed == 0 ? 0 : 1;

    bool Step(string name, params string[] words)
    {
        Console.WriteLine($"—— {name}");
        if (Start("dotnet", words) == 0)
            return false;
        Console.Error.WriteLine($"{name}没有通过。");
        return true;
    }
}

// A skipped test counts as failed, and so does a project that ran none: nothing may be left out unnoticed.
static (int Passed, int Failed) Count(string trx)
{
    if (!File.Exists(trx))
        return (0, 1);
    var counters = XDocument.Load(trx).Descendants().Single(element => element.Name.LocalName == "Counters");
    int Number(string name) => int.Parse(counters.Attribute(name)!.Value);
    return Number("total") == 0 ? (0, 1) : (Number("passed"), Number("total") - Number("passed"));
}

// The browser, its fonts, poppler and PostgreSQL come from Debian; a second run finds them and installs nothing.
static bool InstallTestNeeds()
{
    (string Package, Func<bool> Present)[] needs =
    [
        // Chromium without its window: the whole browser draws one for every visit, and the browser tests take three times as long.
        ("chromium-headless-shell", () => OnPath("chromium-headless-shell")),
        ("fonts-noto-cjk", () => Directory.Exists("/usr/share/fonts/opentype/noto") && Directory.EnumerateFiles("/usr/share/fonts/opentype/noto", "NotoS*CJK*").Any()),
        ("fonts-dejavu-core", () => File.Exists("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")),
        ("poppler-utils", () => OnPath("pdftotext")),
        ("postgresql", () => Directory.Exists("/usr/lib/postgresql") && Directory.EnumerateFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories).Any()),
    ];
    string[] Missing() => [.. needs.Where(need => !need.Present()).Select(need => need.Package)];

    var missing = Missing();
    if (missing.Length == 0)
        return true;

    Console.WriteLine($"—— 安装 {string.Join(' ', missing)}");
    if (OperatingSystem.IsLinux() && OnPath("apt-get"))
    {
        string[] sudo = Environment.UserName != "root" && OnPath("sudo") ? ["sudo"] : [];
        Environment.SetEnvironmentVariable("DEBIAN_FRONTEND", "noninteractive");
        string[] apt = [.. sudo, "apt-get"];
        Start(apt[0], [.. apt[1..], "update", "-qq"]);
        Start(apt[0], [.. apt[1..], "install", "-y", "-qq", "--no-install-recommends", .. missing]);
    }

    missing = Missing();
    if (missing.Length == 0)
        return true;
    Console.Error.WriteLine($"测试还需要这些 Debian 软件包，没能装上：{string.Join(' ', missing)}。请安装后再试。");
    return false;
}

static bool OnPath(string program) =>
    (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));

int Publish(string folder, string[] chosen)
{
    foreach (var runtime in chosen)
    {
        var target = Path.GetFullPath(Path.Combine(folder, runtime));
        if (Directory.Exists(target))
            Directory.Delete(target, recursive: true);
        foreach (var project in new[] { "src/Gongkai.Web", "src/Gongkai.Cli" })
        {
            Console.WriteLine($"—— {runtime} {Path.GetFileName(project)}");
            // Lock files, obj and bin of the checkout stay as they are: a publish must not disturb the next test run.
            var scratch = Path.Combine(root, "artifacts", "obj", runtime);
            var code = Start("dotnet",
            [
                "publish", project, "-c", "Release", "-r", runtime, "--self-contained", "-o", target, "-v", "quiet", "-nologo",
                "--artifacts-path", scratch,
                "-p:RestoreLockedMode=false", $"-p:NuGetLockFilePath=obj/publish-{runtime}.lock.json",
                "-p:PublishSingleFile=true", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=false",
                "-p:DebugType=none", "-p:PublishDocumentationFiles=false", "-p:IncludeNativeLibrariesForSelfExtract=false",
            ]);
            if (code != 0)
                return code;
        }
    }

    var problem = OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64
        ? TryOut(Path.GetFullPath(Path.Combine(folder, "linux-x64"))).GetAwaiter().GetResult()
        : null;
    Console.WriteLine(problem is null ? $"已发布到 {Path.GetFullPath(folder)}" : $"发布的程序没有通过试运行：{problem}");
    return problem is null ? 0 : 1;
}

// Each published program is started from a folder that is not its own, used once, and stopped; null when all went well.
static async Task<string?> TryOut(string published)
{
    var elsewhere = Directory.CreateTempSubdirectory("gongkai-publish-");
    try
    {
        Console.WriteLine("—— 试运行");
        var data = Path.Combine(elsewhere.FullName, "data");
        using (var cli = Process.Start(new ProcessStartInfo(Path.Combine(published, "gongkai"), ["--version"]) { WorkingDirectory = elsewhere.FullName })!)
        {
            await cli.WaitForExitAsync();
            if (cli.ExitCode != 0)
                return $"gongkai --version 退出码 {cli.ExitCode}";
        }

        var port = FreePort();
        using var web = Process.Start(new ProcessStartInfo(
            Path.Combine(published, "gongkai-web"), ["--urls", $"http://127.0.0.1:{port}", "--data", data, "--demo"])
        {
            WorkingDirectory = elsewhere.FullName,
            RedirectStandardOutput = true,
        })!;
        var output = web.StandardOutput.ReadToEndAsync();
        var ready = await Ready($"http://127.0.0.1:{port}/readyz", web);
        if (!web.HasExited)
            Process.Start("kill", ["-TERM", $"{web.Id}"]).WaitForExit();
        await web.WaitForExitAsync();
        await output;
        var outside = elsewhere.EnumerateFileSystemInfos().Select(entry => entry.Name).Except(["data"]).ToArray();
        return !ready ? "gongkai-web 没有就绪"
            : web.ExitCode != 0 ? $"gongkai-web 收到 SIGTERM 后退出码 {web.ExitCode}"
            : outside.Length > 0 ? $"数据目录之外写下了 {string.Join('、', outside)}"
            : null;
    }
    finally
    {
        elsewhere.Delete(recursive: true);
    }
}

static async Task<bool> Ready(string address, Process server)
{
    using var http = new HttpClient();
    for (var attempt = 0; attempt < 200 && !server.HasExited; attempt++)
    {
        try
        {
            if ((await http.GetAsync(address)).IsSuccessStatusCode)
                return true;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
        }

        await Task.Delay(TimeSpan.FromMilliseconds(50));
    }

    return false;
}

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}

int Approve()
{
    Environment.SetEnvironmentVariable("GONGKAI_APPROVE", "1");
    if (Start("dotnet", ["build", "Gongkai.slnx", "-v", "quiet", "-nologo"]) is not 0 and var failed)
        return failed;
    // The tests that compare with approved text rewrite it now; whether they pass is for the next test run to say.
    foreach (var project in testProjects.Where(project => !project.Contains("Web")))
        Start("dotnet", ["test", project, "--no-build", "--nologo", "-v", "quiet"]);
    Start("dotnet", ["test", "tests/Gongkai.Web.Tests", "--no-build", "--nologo", "-v", "quiet", "--filter", "FullyQualifiedName~Documentation|FullyQualifiedName~Approved"]);
    return Start("git", ["status", "--short"]);
}

static int Start(string program, string[] words)
{
    using var process = Process.Start(new ProcessStartInfo(program, words) { UseShellExecute = false })!;
    // Whoever stops this process stops its child as well; the terminal's Ctrl+C reaches both by itself.
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Forward(context, process));
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
    process.WaitForExit();
    return process.ExitCode;
}

static void Forward(PosixSignalContext context, Process child)
{
    context.Cancel = true;
    if (OperatingSystem.IsWindows())
        child.Kill(entireProcessTree: true);
    else
        Process.Start("kill", ["-TERM", $"{child.Id}"]).WaitForExit();
}
