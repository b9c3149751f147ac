namespace Gongkai.Web.Portal;

/// <summary>磁盘已满、超出配额或者只读。</summary>
public static class DiskTrouble
{
    // The numbers of Linux (ENOSPC, EROFS, EDQUOT) and the last words of those of Windows (disk full, write-protected).
    private static readonly int[] Codes = [28, 30, 122, unchecked((int)0x80070070), unchecked((int)0x80070027), unchecked((int)0x80070013)];

    public static bool Is(IOException problem) => Codes.Contains(problem.HResult);
}
