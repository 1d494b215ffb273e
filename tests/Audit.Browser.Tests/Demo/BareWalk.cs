using System.Collections.Concurrent;
using Audit.DemoTown;
using Audit.DemoTown.Mails;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Demo;

/// <summary>What plain Playwright event listeners count, with nothing of the product but the town hall itself.</summary>
internal sealed record BareCount(int Clicks, int Screens, int Proofs, int PopUps);

/// <summary>The demo's procedures gone through by plain Playwright: a second opinion on the counts.</summary>
internal sealed class BareWalk
{
    internal const string Mail = "parent@exemple.fr";

    /// <summary>Clicks on what activates, told by the page; and what was changed in fields that hold a secret or a proof.</summary>
    private const string Listener = """
        window.addEventListener('click', (e) => {
          const el = e.isTrusted && e.detail > 0 && e.target.closest && e.target.closest('a,button');
          if (el) window.__bare('click');
        }, true);
        window.addEventListener('change', (e) => { if (/^(mdp|mdp2|captcha|motdepasse|motdepasse2|code)$/.test(e.target.name)) window.__bare('proof'); }, true);
        """;

    private static readonly Dictionary<string, (string Entry, Func<BareWalk, Task> Go)> Procedures = new()
    {
        ["school-registration-hard"] = ("/difficile/", BareRegistrations.HardAsync),
        ["school-registration-easy"] = ("/facile/", BareRegistrations.EasyAsync),
        ["appointment-hard"] = ("/difficile/", BareAppointments.HardAsync),
        ["appointment-easy"] = ("/facile/rendez-vous", BareAppointments.EasyAsync),
    };

    private readonly ConcurrentQueue<string> _told = [];
    private readonly HashSet<string> _screens = [];
    private readonly Mailbox _mailbox;
    private int _dialogs;
    private int _overlays;
    private int _mailsConfirmed;

    private BareWalk(IPage page, Mailbox mailbox) => (Page, _mailbox) = (page, mailbox);

    internal IPage Page { get; private set; }

    internal static async Task<BareCount> GoAsync(string scenario)
    {
        var (entry, procedure) = Procedures[scenario];
        await using var town = await Town.StartAsync();
        await using var context = await Go.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        await context.Clock.InstallAsync();
        var walk = new BareWalk(await context.NewPageAsync(), town.Mailbox);
        await context.ExposeFunctionAsync("__bare", (string what) => walk._told.Enqueue(what));
        await context.AddInitScriptAsync(Listener);
        context.Dialog += async (_, dialog) => { walk._dialogs++; await dialog.AcceptAsync(); };
        await walk.Page.GotoAsync(town.BaseUrl + entry);
        await procedure(walk);
        return walk.Count();
    }

    internal async Task OverlayAsync(params string[] buttons)
    {
        await Button(buttons[0]).WaitForAsync();
        _overlays++;
        foreach (var button in buttons) await Button(button).ClickAsync();
    }

    internal async Task TypeAsync(params (string Label, string Text)[] fields)
    {
        foreach (var (label, text) in fields) await Page.GetByLabel(label, new() { Exact = true }).PressSequentiallyAsync(text);
    }

    internal async Task ChooseAsync(params (string Label, string Option)[] lists)
    {
        foreach (var (label, option) in lists) await Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(option);
    }

    /// <summary>Notes the screen one leaves, clicks, and waits for the next heading where it is told.</summary>
    internal async Task ClickAsync(string name, string? next = null)
    {
        _screens.Add(await Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).Or(Button(name)).First.ClickAsync();
        if (next is not null) await SeenAsync(next);
    }

    internal async Task SeenAsync(string heading)
    {
        await Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading, Exact = true }).WaitForAsync();
        _screens.Add(heading);
    }

    /// <summary>A window that a press opens: its screen is noted, and it is closed.</summary>
    internal async Task LookBesideAsync(string link)
    {
        var window = await Page.Context.RunAndWaitForPageAsync(() => Page.GetByText(link).ClickAsync());
        _screens.Add(await window.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await window.CloseAsync();
    }

    /// <summary>The link of a mail opens in a tab of its own, where one goes on.</summary>
    internal async Task FollowMailAsync(string subject)
    {
        var mail = await _mailbox.WaitAsync(Mail, subject);
        _mailsConfirmed++;
        Page = await Page.Context.NewPageAsync();
        await Page.GotoAsync(mail.Links.Single().Address);
    }

    internal Task<ReceivedMail> MailAsync(string subject) => _mailbox.WaitAsync(Mail, subject);

    private ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private BareCount Count() => new(_told.Count(t => t == "click") + _dialogs, _screens.Count, _told.Count(t => t == "proof") + _mailsConfirmed, _overlays + _dialogs);
}
