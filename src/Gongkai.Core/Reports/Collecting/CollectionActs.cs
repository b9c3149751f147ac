using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>汇集年报的各种行为：汇集自己的记在汇集机关账上，上报、退回、通过、催报记在上报机关账上并与汇集机关的对应。</summary>
public static class CollectionActs
{
    public static readonly ActKind View = new("report-collection.view", "查看年报汇集", Gathering.SubjectKind, "REG-49");
    public static readonly ActKind Open = new("report-collection.open", "开始汇集年报", Gathering.SubjectKind, "REG-49");
    public static readonly ActKind Change = new("report-collection.change", "调整年报汇集", Gathering.SubjectKind, "REG-49");
    public static readonly ActKind Close = new("report-collection.close", "结束年报汇集", Gathering.SubjectKind, "REG-49");
    public static readonly ActKind Reopen = new("report-collection.reopen", "重新打开年报汇集", Gathering.SubjectKind, "REG-49");

    public static readonly ActKind ViewHandIn = new("report-handin.view", "查看上报的年报", HandIn.SubjectKind, "REG-49");
    public static readonly ActKind HandUp = new("report.hand-in", "上报年报", HandIn.SubjectKind, "REG-49");
    public static readonly ActKind TakeBack = new("report.take-back", "撤回上报的年报", HandIn.SubjectKind, "REG-49");
    public static readonly ActKind Receive = new("report.receive", "代收年报文件", HandIn.SubjectKind, "REG-49");
    public static readonly ActKind Accept = new("report.accept", "通过上报的年报", HandIn.SubjectKind, "REG-49");
    public static readonly ActKind SendBack = new("report.send-back", "退回上报的年报", HandIn.SubjectKind, "REG-49");
    public static readonly ActKind Remind = new("report.remind", "催报年报", HandIn.SubjectKind, "REG-49");
}
