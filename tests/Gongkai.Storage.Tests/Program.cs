using Gongkai.Storage.Tests.Killed;
using Xunit.Runner.InProc.SystemConsole;

// The tests; or, told so by a test, a process of its own that performs acts, or imports, until it is killed.
return args switch
{
    [ActingProgram.Word, .. var rest] => await ActingProgram.Run(rest),
    [ImportingProgram.Word, .. var rest] => await ImportingProgram.Run(rest),
    _ => await ConsoleRunner.Run(args),
};
