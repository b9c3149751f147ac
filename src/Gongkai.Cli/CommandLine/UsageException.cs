namespace Gongkai.Cli.CommandLine;

/// <summary>用法有误：给用户看的一句话，加上出错的命令（用来指出正确的写法）。</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
