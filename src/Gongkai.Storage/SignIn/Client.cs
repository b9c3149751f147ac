namespace Gongkai.Storage.SignIn;

/// <summary>客户端：来访的地址和浏览器自报的名称。</summary>
public sealed record Client(string Address, string Agent)
{
    private const int Longest = 200;

    /// <summary>浏览器名称过长的截短。</summary>
    public string ShortAgent => Agent.Length > Longest ? Agent[..Longest] : Agent;
}
