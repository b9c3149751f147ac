using Gongkai.Storage.Tests.Killed;
using Xunit.Runner.InProc.SystemConsole;

// The tests; or, told so by a test, a process of its own that performs acts until it is killed.
return args is [ActingProgram.Word, .. var rest] ? await ActingProgram.Run(rest) : await ConsoleRunner.Run(args);
