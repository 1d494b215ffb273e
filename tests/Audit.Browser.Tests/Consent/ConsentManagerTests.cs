using Audit.Browser.Tests.Portals;
using Audit.Observation;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Audit.Browser.Tests.Consent;

/// <summary>The consent managers French portals really use: the tool must count what a person counted on them.</summary>
[Category("ThirdParty")]
public class ConsentManagerTests
{
    private static readonly string Pages = Path.Combine(AppContext.BaseDirectory, "Consent", "Pages");

    [TestCase("tarteaucitron-milieu")]
    [TestCase("tarteaucitron-bas")]
    [TestCase("tarteaucitron-sans-refus")]
    [TestCase("klaro-obligatoire")]
    [TestCase("klaro-avis")]
    [TestCase("klaro-sans-refus")]
    [TestCase("orejime-fenetre")]
    [TestCase("orejime-bandeau")]
    [TestCase("orejime-bandeau-impose")]
    [TestCase("orejime-dsfr")]
    public async Task It_costs_what_a_person_counted(string page)
    {
        var refused = await ThroughAsync(page, ConsentPolicy.Refuse);
        var accepted = await ThroughAsync(page, ConsentPolicy.Accept);
        var counted = Counted(refused, accepted);
        Assert.Multiple(() =>
        {
            foreach (var (column, count) in PersonsCount.Of("consent.md", page))
                Assert.That(counted[column], Is.EqualTo(count).Within(column == "part" ? 0.015 : 0), $"{column}\n{Told(refused)}\n{Told(accepted)}");
            Assert.That(Pressed(accepted), Is.EqualTo(PressedByThePerson(page, 1)).Using<string, string>(Reads));
            Assert.That(Pressed(refused), Is.EqualTo(PressedByThePerson(page, 2)).Using<string, string>(Reads));
        });
    }

    private static IEnumerable<string?> Pressed(Trace trace) => trace.Gestures.Where(g => g.PopUp is not null).Select(g => g.Target?.Name);

    /// <summary>The second table of the count: what was pressed to accept, what to refuse; nothing where the banner need not be answered.</summary>
    private static string[] PressedByThePerson(string page, int column)
    {
        if (PersonsCount.Of("consent.md", page)["pop-ups"] == 0) return [];
        var row = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Counts", "consent.md")).Last(l => l.StartsWith($"| {page} |", StringComparison.Ordinal));
        return row.Trim('|', ' ').Split('|')[column].Trim().Split(", ");
    }

    /// <summary>The accessible name may say more than the eye reads.</summary>
    private static bool Reads(string name, string read) => name.Contains(read, StringComparison.Ordinal);

    private static Dictionary<string, double> Counted(Trace refused, Trace accepted)
    {
        var banner = refused.PopUps.First(p => p.Kind == PopUpKind.CookieBanner);
        var other = accepted.PopUps.First(p => p.Kind == PopUpKind.CookieBanner);
        return new()
        {
            ["pop-ups"] = Judge.Score(refused, Profile.Default).Measures.First(m => m.Id == "pop-ups").Value ?? -1,
            ["bloque"] = banner.BlocksPointer ? 1 : 0,
            ["focus"] = banner.TookFocus ? 1 : 0,
            ["part"] = banner.CoveredShare ?? -1,
            ["accepter"] = other.Consent?.AcceptClicks ?? -1,
            ["refuser"] = banner.Consent?.RefuseClicks ?? -1,
        };
    }

    private static async Task<Trace> ThroughAsync(string page, ConsentPolicy policy)
    {
        var packages = await NpmPackages.FolderAsync();
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(packages), RequestPath = "/npm" });
            app.MapGet("/", () => Results.File(Path.Combine(Pages, $"{page}.html"), "text/html; charset=utf-8"));
            app.MapGet("/fin", () => Results.Content(Portal.Page("<main><h1>Fin</h1><p>Terminé</p></main>"), "text/html; charset=utf-8"));
        });
        var scenario = Go.Scenario("Terminé", new Step.Click(new Target("Commencer"))) with { Consent = policy };
        var trace = await Go.ThroughAsync(portal.BaseUrl, scenario);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), $"{trace.Ending}\n{Told(trace)}");
        return trace;
    }

    private static string Told(Trace trace) => string.Join('\n', [
        .. trace.PopUps.Select(p => $"{p.Id} {p.Kind} « {Overlays.NameOf(p)} » part {p.CoveredShare} bloque {p.BlocksPointer} focus {p.TookFocus} ouvert {p.StillOpen} {p.Consent}"),
        .. trace.Gestures.Select(g => $"{g.Number} {g.Kind} {g.Key} « {g.Target?.Name} » {g.PopUp}")]);
}
