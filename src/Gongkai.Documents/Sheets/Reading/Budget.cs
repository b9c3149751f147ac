namespace Gongkai.Documents.Sheets.Reading;

/// <summary>一份文件读取的余额：格数和字数；用完就停。</summary>
internal sealed class Budget
{
    private int cells = SheetLimits.Cells;
    private int characters = SheetLimits.Characters;

    public bool IsSpent => cells <= 0 || characters <= 0;

    public void TakeCells(int count) => cells -= count;

    public void TakeText(string? text) => characters -= text?.Length ?? 0;
}
