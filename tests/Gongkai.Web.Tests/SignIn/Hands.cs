using Microsoft.Playwright;

namespace Gongkai.Web.Tests.SignIn;

/// <summary>Someone's hands at a browser: everything pressed, chosen or filled in counts.</summary>
public sealed class Hands(Visit visit) : IAsyncDisposable
{
    public IPage Page => visit.Page;

    public int Actions { get; private set; }

    public Task<string> Words => Page.InnerTextAsync("main");

    /// <summary>The parts of the workbench that the shell offers.</summary>
    public Task<IReadOnlyList<string>> Sections => Page.Locator(".shell nav a:visible").AllInnerTextsAsync();

    public async Task Fill(string label, string text)
    {
        Actions++;
        await Page.Locator("main").GetByLabel(label, new() { Exact = false }).First.FillAsync(text);
    }

    public async Task Choose(string label, string option)
    {
        Actions++;
        await Page.Locator("main").GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = option });
    }

    public async Task Tick(string label)
    {
        Actions++;
        await Page.Locator("main").GetByLabel(label).First.CheckAsync();
    }

    public async Task Press(string button)
    {
        Actions++;
        await Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
    }

    public async Task Follow(string link, string within = "main")
    {
        Actions++;
        await Page.Locator(within).GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
    }

    /// <summary>The answer to an address typed in.</summary>
    public async Task<int> Open(string address)
    {
        Actions++;
        return (await Page.GotoAsync(address))!.Status;
    }

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
