
namespace Gongkai.Web.Tests.Workbench.Parts;

/// <summary>Forms, lists and the shell in the hands of a person, with and without scripts.</summary>
public sealed class PartsUseTests(DevelopmentServer development, SharedBrowser browser) : IClassFixture<DevelopmentServer>
{
    private static readonly Viewer Plain = new(Scripted: false);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refused_form_keeps_what_was_typed_and_points_to_each_field(bool scripted)
    {
        await using var visit = await browser.Visit(development.Parts, new Viewer(Scripted: scripted));
        await visit.Page.FillAsync("#Form-Name", "青禾街道办事处");
        await visit.Page.FillAsync("#Form-CreditCode", "12345");
        await visit.Page.FillAsync("#Form-Password", "a-secret-of-mine");
        await visit.Page.FillAsync("#Form-Note", "第一行\n<第二行>");
        await visit.Page.CheckAsync("text=一审");
        await Press(visit, "#sample-form button >> text='保存'");

        (await visit.Page.TitleAsync()).ShouldStartWith("有错误：");
        var links = await visit.Page.QuerySelectorAllAsync("#problem a");
        links.Count.ShouldBe(3);
        foreach (var link in links)
            (await visit.Page.IsVisibleAsync(await link.GetAttributeAsync("href") ?? "")).ShouldBeTrue();
        (await visit.Page.InputValueAsync("#Form-Name")).ShouldBe("青禾街道办事处");
        (await visit.Page.InputValueAsync("#Form-CreditCode")).ShouldBe("12345");
        (await visit.Page.InputValueAsync("#Form-Note")).ShouldBe("第一行\n<第二行>");
        (await visit.Page.InputValueAsync("#Form-Password")).ShouldBeEmpty();
        (await visit.Page.IsCheckedAsync("text=撰稿")).ShouldBeTrue();
        (await visit.Page.IsCheckedAsync("text=一审")).ShouldBeTrue();
        (await visit.Page.GetAttributeAsync("#Form-CreditCode", "aria-describedby")).ShouldBe("Form-CreditCode-error");
        (await visit.Page.EvaluateAsync<bool>("() => document.activeElement.id === 'problem'")).ShouldBe(scripted);
    }

    [Fact]
    public async Task A_preview_goes_back_with_everything_and_forward_to_a_notice_said_once()
    {
        await using var visit = await browser.Visit(development.Parts, Plain);
        await visit.Page.FillAsync("#Form-Name", "东岭街道办事处");
        await visit.Page.CheckAsync("text=派出机关");
        await Press(visit, "text=预览后再设立");
        (await visit.Text(".confirm .facts")).ShouldContain("东岭街道办事处");
        (await visit.Text(".confirm .consequence")).ShouldContain("当即可以打开");

        await Press(visit, "text=返回修改");
        (await visit.Page.InputValueAsync("#Form-Name")).ShouldBe("东岭街道办事处");
        (await visit.Page.IsCheckedAsync("text=派出机关")).ShouldBeTrue();

        await Press(visit, "text=预览后再设立");
        await Press(visit, "text=确认设立");
        (await visit.Text(".told")).ShouldContain("已设立 东岭街道办事处");
        await visit.Page.ReloadAsync();
        (await visit.Page.IsVisibleAsync(".told")).ShouldBeFalse();
    }

    [Fact]
    public async Task Rows_are_picked_and_acted_on_together_without_scripts()
    {
        await using var visit = await browser.Visit(development.Parts, Plain);
        await visit.Page.CheckAsync("[aria-label='选择青禾街道办事处']");
        await visit.Page.CheckAsync("[aria-label='选择西园街道办事处']");
        await Press(visit, "text=催报年报");
        (await visit.Text(".told")).ShouldContain("催报年报：2 个机关");

        await Press(visit, "text=全选本页");
        await Press(visit, "text=发通知");
        (await visit.Text(".told")).ShouldContain("发通知：20 个机关");
    }

    [Fact]
    public async Task With_scripts_the_bar_counts_and_takes_the_whole_page()
    {
        await using var visit = await browser.Visit(development.Parts);
        (await visit.Page.IsVisibleAsync(".bulk-all")).ShouldBeFalse();
        await visit.Page.CheckAsync("[aria-label='选择青禾街道办事处']");
        (await visit.Text(".bulk-count")).ShouldContain("已选 1 个机关");
        await visit.Page.CheckAsync(".pick-all");
        (await visit.Text(".bulk-count")).ShouldContain("已选 20 个机关");
        await visit.Page.UncheckAsync(".pick-all");
        await visit.Page.ClickAsync("text=催报年报");
        (await visit.Text(".bulk-count")).ShouldContain("还没有勾选");
    }

    [Fact]
    public async Task A_list_is_wholly_in_its_address()
    {
        await using var visit = await browser.Visit(development.Parts, Plain);
        await Press(visit, "#list th >> text=在办件数");
        await Press(visit, "#list th >> text=在办件数");
        (await visit.Page.GetAttributeAsync("#list th:has-text('在办件数')", "aria-sort")).ShouldBe("descending");
        await Press(visit, "#list >> text=下一页");
        visit.Page.Url.ShouldEndWith("?sort=-open&page=2");
        (await visit.Text(".pager-range")).ShouldBe("第 21–26 个机关，共 26 个机关");
        await visit.Page.FillAsync("#q", "街道");
        await visit.Page.SelectOptionAsync("#state", "Late");
        await Press(visit, ".filter button");
        visit.Page.Url.ShouldContain("sort=-open");
        (await visit.Page.QuerySelectorAllAsync("#list tbody tr")).Count.ShouldBe(2);
        await visit.Page.FillAsync("#q", "没有这个");
        await Press(visit, ".filter button");
        (await visit.Text("#list .empty")).ShouldContain("没有符合条件的机关");
    }

    [Fact]
    public async Task The_keyboard_finds_walks_picks_and_opens()
    {
        await using var visit = await browser.Visit(development.Parts);
        var keyboard = visit.Page.Keyboard;
        await keyboard.PressAsync("/");
        (await Focused(visit)).ShouldBe("q");
        await keyboard.TypeAsync("j/");
        (await visit.Page.InputValueAsync("#q")).ShouldBe("j/");

        await visit.Page.FocusAsync("#main");
        await keyboard.PressAsync("j");
        await keyboard.PressAsync("j");
        await keyboard.PressAsync("j");
        await keyboard.PressAsync("k");
        await keyboard.PressAsync("x");
        (await visit.Page.IsCheckedAsync("[aria-label='选择东岭街道办事处']")).ShouldBeTrue();
        await keyboard.PressAsync("?");
        (await visit.Page.IsVisibleAsync("text=列表里下一行、上一行")).ShouldBeTrue();

        await visit.Page.FocusAsync("#main");
        await keyboard.PressAsync("j");
        await keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/record");
    }

    [Fact]
    public async Task Single_keys_can_be_turned_off_and_stay_off()
    {
        await using var visit = await browser.Visit(development.Parts);
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.CheckAsync("#keys-off");
        await visit.Page.ReloadAsync();
        await visit.Page.Keyboard.PressAsync("/");
        (await Focused(visit)).ShouldNotBe("q");
    }

    [Fact]
    public async Task On_a_phone_the_menu_unfolds_without_scripts()
    {
        await using var visit = await browser.Visit(development.Parts, new Viewer(390, Scripted: false));
        (await visit.Page.IsVisibleAsync(".shell-bar")).ShouldBeFalse();
        (await visit.Page.IsVisibleAsync(".shell-menu a >> text=机关")).ShouldBeFalse();
        await visit.Page.ClickAsync(".shell-menu summary");
        (await visit.Page.GetAttributeAsync(".shell-menu a >> text=今天", "aria-current")).ShouldBe("page");
        await Press(visit, ".shell-menu a >> text=机关");
        visit.Page.Url.ShouldEndWith("/record");

        await using var wide = await browser.Visit(development.Parts, Plain);
        (await wide.Page.IsVisibleAsync(".shell-menu")).ShouldBeFalse();
        (await wide.Page.IsVisibleAsync(".shell-bar a >> text=机关")).ShouldBeTrue();
    }

    [Fact]
    public async Task Tab_reaches_the_skip_link_first_and_everything_shows_where_it_is()
    {
        await using var visit = await browser.Visit(development.Parts);
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent")).ShouldBe("跳到正文");
        await visit.Page.Keyboard.PressAsync("Enter");
        (await Focused(visit)).ShouldBe("main");
    }

    [Fact]
    public async Task Progress_moves_by_itself_and_can_be_cancelled()
    {
        await using var visit = await browser.Visit($"{development.Parts}/working");
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('.progress-count').textContent.startsWith('0 /')");
        visit.Page.Url.ShouldContain("from=");
        await Press(visit, "text='取消'");
        (await visit.Text(".told")).ShouldContain("已取消导入");

        var page = await development.Server.Http.GetStringAsync("workbench/parts/working?from=9999999999");
        page.ShouldContain("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>");
        (await development.Server.Http.GetStringAsync("workbench/parts/working?from=1")).ShouldNotContain("http-equiv");
    }

    [Fact]
    public async Task A_double_press_sends_a_form_once()
    {
        await using var visit = await browser.Visit(development.Parts);
        var posts = 0;
        visit.Page.Request += (_, request) => posts += request.Method == "POST" ? 1 : 0;
        await visit.Page.EvaluateAsync("() => { const button = document.querySelector('#submit button'); button.click(); button.click(); }");
        await visit.Page.WaitForSelectorAsync(".told");
        posts.ShouldBe(1);
    }

    [Fact]
    public async Task Below_a_sub_path_the_shell_the_list_and_the_acts_work()
    {
        await using var server = await RunningServer.Start(options => options with { EnvironmentName = "Development", PathBase = "/sub/path" });
        await using var visit = await browser.Visit($"{server.Address}/workbench/parts", Plain);
        await Press(visit, "#list >> text=下一页");
        await visit.Page.CheckAsync("tbody .pick-cell input >> nth=0");
        await Press(visit, "text=催报年报");
        (await visit.Text(".told")).ShouldContain("催报年报：1 个机关");
        await Press(visit, ".shell-bar a >> text=机关");
        visit.Page.Url.ShouldBe($"{server.Address}/workbench/parts/record");
        visit.Requests.ShouldAllBe(address => address.StartsWith(server.Address, StringComparison.Ordinal));
    }

    private static Task<string> Focused(Visit visit) => visit.Page.EvaluateAsync<string>("() => document.activeElement.id");

    private static async Task Press(Visit visit, string selector)
    {
        await visit.Page.ClickAsync(selector);
        await visit.Page.Arrived();
    }
}
