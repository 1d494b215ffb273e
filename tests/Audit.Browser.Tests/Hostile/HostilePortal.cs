using Audit.Browser.Tests.Portals;
using Audit.Cli;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Hostile;

/// <summary>A journey through a portal that means no good, made beside one through an ordinary portal in the same browser.</summary>
internal static class HostilePortal
{
    internal const string End = "<main><h1>Fin</h1><p>Terminé</p></main>";

    /// <summary>No journey may hang; on a busy machine the slowest takes a minute or two.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(6);

    private static readonly Scenario Two = Go.Scenario("Terminé", new Step.Click(new Target("Continuer")));

    internal static string Home(string more) => $"""<main style="padding:40px"><h1>Accueil</h1><p>Bienvenue sur le portail de la ville.</p><a href="/fin">Continuer</a></main>{more}""";

    internal static IResult Html(string body) => Results.Content(Portal.Page(body), "text/html; charset=utf-8");

    /// <summary>Goes from "/" through "Continuer" to "/fin"; the ordinary journey beside must not feel anything.</summary>
    internal static async Task<Trace> ThroughAsync(Action<WebApplication> map, string? folder = null, Persona? persona = null)
    {
        await using var calm = await Portal.WithPagesAsync(("/", Home("")), ("/fin", End));
        await using var portal = await Portal.ServeAsync(app => { map(app); app.MapGet("/fin", () => Html(End)); });
        var beside = Go.ThroughAsync(calm.BaseUrl, Two);
        var trace = await Go.ThroughAsync(portal.BaseUrl, Two, folder, persona).WaitAsync(Longest);
        var untouched = await beside.WaitAsync(Longest);
        Assert.That(untouched.Ending.Kind, Is.EqualTo(EndingKind.Completed), $"the journey beside: {untouched.Ending}");
        Assert.That(untouched.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil", "Fin" }));
        return trace;
    }

    internal static Task<Trace> ThroughAsync(string home) => ThroughAsync(app => app.MapGet("/", () => Html(home)));

    internal static void IsDone(Trace trace)
    {
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.ToString());
        Assert.That(Exits.Of(Judge.Score(trace, Profile.Default)), Is.EqualTo(Exit.Done));
    }

    /// <summary>Not completed, exit 3, without an index, and a sentence in both languages.</summary>
    internal static void IsNotCompleted(Trace trace, EndReason reason, string french)
    {
        var card = Judge.Score(trace, Profile.Default);
        Assert.Multiple(() =>
        {
            Assert.That((trace.Ending.Kind, trace.Ending.Reason), Is.EqualTo((EndingKind.NotCompleted, (EndReason?)reason)), trace.Ending.ToString());
            Assert.That(Exits.Of(card), Is.EqualTo(Exit.NotCompleted));
            Assert.That(card.Index, Is.Null);
            Assert.That(card.Findings.Single(f => f.Indicator == "journey").Message.Fr, Does.Contain(french));
            Assert.That(card.Findings.Single(f => f.Indicator == "journey").Message.En, Is.Not.Empty);
        });
    }
}
