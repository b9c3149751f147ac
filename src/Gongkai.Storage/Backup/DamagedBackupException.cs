namespace Gongkai.Storage.Backup;

/// <summary>备份的某一部分缺少、被改动过或读不出来；消息是它的名称。</summary>
internal sealed class DamagedBackupException : Exception
{
    public DamagedBackupException()
    {
    }

    public DamagedBackupException(string part)
        : base(part)
    {
    }

    public DamagedBackupException(string part, Exception inner)
        : base(part, inner)
    {
    }
}
