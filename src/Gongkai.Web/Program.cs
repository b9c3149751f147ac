using Gongkai.Web.Hosting;

switch (StartUp.Read(args, Environment.GetEnvironmentVariable))
{
    case Start start:
        return await Server.Run(start.Options);
    case Refusal { ExitCode: 0 } help:
        Console.Out.WriteLine(help.Message);
        return help.ExitCode;
    case Refusal refusal:
        Console.Error.WriteLine(refusal.Message);
        return refusal.ExitCode;
    default:
        return 2;
}
