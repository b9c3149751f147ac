namespace Gongkai.Storage.Privacy;

/// <summary>所引用的个人信息现在怎样。</summary>
internal enum PersonalState
{
    /// <summary>在，内容与摘要相符。</summary>
    Present,

    /// <summary>已依法删除内容。</summary>
    Erased,

    /// <summary>钥匙不在，打不开。</summary>
    KeyMissing,

    /// <summary>打得开而摘要不符，或者密文被改动过。</summary>
    Altered,

    /// <summary>库中没有这个号。</summary>
    Absent,
}
