namespace Gongkai.Core.Reports.Recognition;

/// <summary>识别：从平铺的块认出年报。从不抛出、从不编造；不规则之处写入说明。</summary>
public static class Recogniser
{
    public static Reading Recognise(SourceDocument document) =>
        new Unreadable(
            "READ-NOT-REPORT",
            $"在 {document.Blocks.Length} 个段落和表格中没有找到年报的标题和法定表格。请确认这是一份政府信息公开工作年度报告。");
}
