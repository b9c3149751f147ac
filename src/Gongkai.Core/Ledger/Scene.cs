namespace Gongkai.Core.Ledger;

/// <summary>办理时的情形：谁在办、此刻与今天、所涉各对象的履历，以及机关、人员等全景。</summary>
public sealed class Scene(Actor who, DateTimeOffset now, DateOnly today, IReadOnlyDictionary<Subject, History> histories, IReadOnlyList<object> views)
{
    public Actor Who { get; } = who;

    public DateTimeOffset Now { get; } = now;

    /// <summary>今天（北京时间）。</summary>
    public DateOnly Today { get; } = today;

    /// <summary>已经预留的个人信息引用，与 <see cref="Act.Personal"/> 一一对应。</summary>
    public IReadOnlyList<PersonalReference> Personal { get; init; } = [];

    /// <summary>已经取得的号，与 <see cref="Act.Reserves"/> 一一对应。</summary>
    public IReadOnlyList<long> Reserved { get; init; } = [];

    /// <summary>为新对象预留的号；不是设立新记录的，为对象自己的号。</summary>
    public required Subject Subject { get; init; }

    /// <summary>正在办理的对象的履历。</summary>
    public History History => Of(Subject);

    /// <summary>一个对象的履历；没有列入 <see cref="Act.AlsoReads"/> 的为空。</summary>
    public History Of(Subject subject) => histories.TryGetValue(subject, out var history) ? history : new History(subject, []);

    /// <summary>全景之一，如机关树、人员岗位。</summary>
    public T View<T>()
        where T : class => ViewOrNone<T>() ?? throw new InvalidOperationException($"The scene shows no {typeof(T).Name}.");

    /// <summary>全景之一；没有备下的为 <c>null</c>。</summary>
    public T? ViewOrNone<T>()
        where T : class => views.OfType<T>().FirstOrDefault();
}
