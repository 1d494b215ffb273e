using Audit.Browser.Tests.Portals;
using Audit.Observation;
using Audit.Traces;

namespace Audit.Browser.Tests.Observation;

/// <summary>The observer on somebody else's Playwright test: it does not care who drives.</summary>
public class ForeignDriverTests
{
    [Test]
    public async Task An_existing_test_is_observed_as_it_goes()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Accueil</h1><a href="/form">Inscription</a></main>"""),
            ("/form", """<main><h1>Formulaire</h1><form method="post" action="/fin"><label>Nom <input name="nom"></label><button>Envoyer</button></form></main>"""),
            ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        await using var context = await Go.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        var facts = new ScenarioFacts("mien", "Mon test", "fr", "Essayer", portal.BaseUrl, "Terminé");
        await using var observer = await Observer.AttachAsync(context, new ObserverOptions(Go.NewFolder(), facts, Go.Novice, "chromium", new Secrets()));

        var page = await context.NewPageAsync();
        await page.GotoAsync(portal.BaseUrl);
        await observer.LookAsync(page);
        await page.GetByText("Inscription").ClickAsync();
        await observer.LookAsync(page);
        await page.GetByLabel("Nom").FillAsync("Exemple");
        await page.GetByText("Envoyer").ClickAsync();
        await page.GetByText("Terminé").WaitForAsync();
        await observer.LookAsync(page);

        var trace = await observer.FinishAsync(new Ending(EndingKind.Completed));
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil", "Formulaire", "Fin" }));
        Assert.That(trace.Gestures.Select(g => g.Target?.Name), Is.EqualTo(new[] { "Inscription", "Envoyer" }));
        Assert.That(trace.Entries.Single(), Is.EqualTo(new Entry(2, "s02", "field:nom", 7, 0, 7, trace.Entries[0].Answer)));
    }

    [Test]
    public async Task It_looks_by_itself_when_asked_to()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """<main><h1>Accueil</h1><a href="/fin">Suite</a></main>"""), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        await using var context = await Go.Browser.NewContextAsync();
        var facts = new ScenarioFacts("mien", "Mon test", "fr", "Essayer", portal.BaseUrl, "Terminé");
        await using var observer = await Observer.AttachAsync(context, new ObserverOptions(Go.NewFolder(), facts, Go.Novice, "chromium", new Secrets(), LooksByItself: true));

        var page = await context.NewPageAsync();
        await page.GotoAsync(portal.BaseUrl);
        await observer.LookAsync(page);
        await page.GetByText("Suite").ClickAsync();
        await page.GetByText("Terminé").WaitForAsync();
        await observer.LookAsync(page);
        Assert.That((await observer.FinishAsync(new Ending(EndingKind.Completed))).Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil", "Fin" }));
    }
}
