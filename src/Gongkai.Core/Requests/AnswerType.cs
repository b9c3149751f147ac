namespace Gongkai.Core.Requests;

/// <summary>答复类型（办理规程 §3）：每件恰好一个，表三的行由它推出。</summary>
public enum AnswerType
{
    A01,
    A02,
    A03,
    A04,
    A05,
    A11,
    A12,
    A13,
    A14,
    A15,
    A16,
    A17,
    A18,
    A21,
    A22,
    A23,
    A24,
    A31,
    A32,
    A33,
    A34,
    A35,
    A41,
    A42,
    A43,
}
