using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring;

/// <summary>When a journey does not find what its scenario names, one is told where to look.</summary>
public sealed class ScenarioHintTests
{
    [Test]
    public void What_is_most_like_the_missing_name_is_told_with_the_line_of_the_scenario()
    {
        var message = Message(Asking("Votre petit nom", EndReason.MissingElement));

        Assert.That(message, Does.Contain("ce qui y ressemble le plus : « Votre prénom », « Votre nom »").And.Not.Contain("Téléphone"));
        Assert.That(message, Does.EndWith("Vérifiez aussi le scénario : rdv.yaml, ligne 7."));
    }

    [Test]
    public void The_options_of_the_list_are_told_when_one_is_missing()
    {
        var trace = Asking("Heure : 9h", EndReason.MissingElement);

        Assert.That(Message(trace with { Ending = trace.Ending with { Offered = ["9 h", "10 h"] } }), Does.Contain("La liste propose : 9 h, 10 h."));
    }

    [Test]
    public void The_words_of_the_end_are_told_when_they_did_not_come() =>
        Assert.That(Message(Asking("Envoyer", EndReason.CompletionNotSeen, "Merci de votre demande")), Does.Contain("« Merci de votre demande »"));

    [Test]
    public void The_scenario_is_not_suspected_when_the_site_did_not_answer() =>
        Assert.That(Message(Asking("Envoyer", EndReason.Unreachable)), Does.Not.Contain("scénario"));

    private static Trace Asking(string what, EndReason reason, string end = "")
    {
        var trace = new TraceBuilder().Step("fill", what).On("Vous", s => s with { Fields = [TraceBuilder.Question("a", "Votre prénom"), TraceBuilder.Question("b", "Votre nom"), TraceBuilder.Question("c", "Téléphone")] })
            .Ends(EndingKind.NotCompleted, reason, 0).Build();
        return trace with { Scenario = trace.Scenario with { File = "rdv.yaml", CompletionText = end }, Steps = [.. trace.Steps.Select(s => s with { Line = 7 })] };
    }

    private static string Message(Trace trace) => JourneyFinding.Of(trace)!.Message.Fr.Replace('\u00A0', ' ');
}
