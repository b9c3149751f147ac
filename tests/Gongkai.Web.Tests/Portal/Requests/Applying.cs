using Microsoft.Playwright;

namespace Gongkai.Web.Tests.Portal.Requests;

/// <summary>Someone fills in the form in a browser; what they do is counted as the keystroke-level model counts it.</summary>
internal sealed class Applying(Visit visit)
{
    /// <summary>Seconds: a key of someone who types now and then, pointing, pressing, thinking, waiting for the next page.</summary>
    private const double Key = 0.28, Point = 1.1, Press = 0.2, Think = 1.35, Respond = 0.5;

    /// <summary>Keys for one Chinese character: its sound and the choice among candidates.</summary>
    private const int KeysOfHan = 4;

    private readonly HashSet<string> screens = [];

    public int Screens => screens.Count;

    public int Entries { get; private set; }

    public double Seconds { get; private set; }

    public IPage Page => visit.Page;

    public async Task Write(string field, string text)
    {
        await Page.FillAsync($"[name='{field}']", text);
        Entries++;
        Seconds += Think + Point + Press + (text.Sum(c => c > '\u2e80' ? KeysOfHan : 1) * Key);
    }

    public async Task Choose(string label)
    {
        await Page.GetByLabel(label, new() { Exact = true }).First.CheckAsync();
        Entries++;
        Seconds += Think + Point + Press;
    }

    /// <summary>Takes a picture with the phone: pointing three times.</summary>
    public async Task Photograph(string field, string name, byte[] content)
    {
        await Page.SetInputFilesAsync($"[name='{field}']", new FilePayload { Name = name, MimeType = "image/png", Buffer = content });
        Entries++;
        Seconds += Think + (3 * (Point + Press)) + 3;
    }

    public async Task Go(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await Page.Arrived();
        Seconds += Think + Point + Press + Respond;
        See();
    }

    public void See() => screens.Add(new Uri(Page.Url).AbsolutePath);
}
