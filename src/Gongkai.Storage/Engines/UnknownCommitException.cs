namespace Gongkai.Storage.Engines;

/// <summary>提交被打断，不知道有没有存下；不是数据库异常，所以不会被重做。</summary>
internal sealed class UnknownCommitException : Exception
{
    public UnknownCommitException()
    {
    }

    public UnknownCommitException(string message)
        : base(message)
    {
    }

    public UnknownCommitException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
