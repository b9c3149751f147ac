using Gongkai.Core.Reports;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>收集说明；同一种说明只逐处写前若干条，其余合成一句。</summary>
internal sealed class NoteList
{
    private readonly List<Note> notes = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Add(Note note)
    {
        var count = counts[note.Code] = counts.GetValueOrDefault(note.Code) + 1;
        if (count <= SheetLimits.PlacesNamed)
            notes.Add(note);
    }

    public IReadOnlyList<Note> Finish() =>
    [
        .. notes,
        .. from count in counts
           where count.Value > SheetLimits.PlacesNamed
           select SheetNotes.More(count.Key, count.Value - SheetLimits.PlacesNamed),
    ];
}
