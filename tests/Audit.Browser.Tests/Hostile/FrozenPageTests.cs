using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using static Audit.Browser.Tests.Hostile.HostilePortal;

namespace Audit.Browser.Tests.Hostile;

/// <summary>A page that freezes at any moment ends its own journey, whoever waits for it: her eyes, her hand, or her slow processor.</summary>
public class FrozenPageTests
{
    [Test]
    public async Task A_page_that_freezes_after_it_was_pressed_on_a_slow_computer()
    {
        var trace = await ThroughAsync(
            app => app.MapGet("/", () => Html("""<main><h1>Accueil</h1><p>Texte du portail.</p><button onclick="setTimeout(() => { for (;;); }, 50)">Continuer</button></main>""")),
            persona: Go.Novice with { ProcessorSlowdown = 2 });
        IsNotCompleted(trace, EndReason.Frozen, "la page ne répond plus");
    }
}
