using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>What all measures of language have in common.</summary>
public sealed class LanguageTests
{
    private static readonly string[] OfFrench = ["readability", "jargon", "acronyms"];
    private static readonly string[] All = ["words", "readability", "long-sentences", "jargon", "acronyms", "page-language"];

    private static IEnumerable<string> Kinds(string id, TraceBuilder trace) => Measuring.Read(id, trace).Findings.Select(f => f.Kind);

    [TestCaseSource(nameof(All))]
    public void A_trace_that_does_not_keep_the_texts_is_never_a_pass(string id)
    {
        var reading = Measuring.Read(id, new TraceBuilder().On("Accueil"));

        Assert.That(reading.Measure, Has.Property(nameof(Measure.Status)).EqualTo(MeasureStatus.NotTested).And.Property(nameof(Measure.Value)).Null);
        Assert.That(reading.Measure.Because!.Fr, Does.Contain("trace"));
    }

    [TestCaseSource(nameof(All))]
    public void Without_any_screen_nothing_is_known(string id) =>
        Assert.That(Measuring.Read(id, new TraceBuilder()).Measure.Because!.Fr, Is.EqualTo("Aucun écran n’a pu être observé."));

    [Test]
    public void Of_a_screen_too_long_to_be_read_to_its_end_a_lower_bound_is_known()
    {
        TextBlock Line(int number) => new(TextKind.Paragraph, Place.Main, $"Une ligne du tableau numéro {number}", "fr", null, null);
        var whole = new TraceBuilder().On("Liste", s => s with { Blocks = [.. Enumerable.Range(1, Screen.MostBlocks - 1).Select(Line)] });
        var cut = new TraceBuilder().On("Liste", s => s with { Blocks = [.. Enumerable.Range(1, Screen.MostBlocks).Select(Line)] });

        Assert.That((Measuring.Read("words", whole).Measure.AtLeast, Measuring.Read("words", cut).Measure.AtLeast), Is.EqualTo((false, true)));
        Assert.That(Audit.Observation.Probe.Script, Does.Contain($"mostBlocks = {Screen.MostBlocks},"), "the probe reads as far");
    }

    [TestCaseSource(nameof(OfFrench))]
    public void A_procedure_in_another_language_is_not_judged_as_if_it_were_French(string id)
    {
        var measure = Measuring.Read(id, Prose(new TraceBuilder().In("es").On("Inicio"), 10)).Measure;

        Assert.That(measure.Status, Is.EqualTo(MeasureStatus.NotTested));
        Assert.That(measure.Because!.Fr, Does.Contain("français"));
    }

    [Test]
    public void Words_and_long_sentences_are_counted_in_any_language()
    {
        var trace = new TraceBuilder().In("en").On("Home", s => s with { Language = "en" })
            .Reads("You can come to the town hall on every morning of the week to talk with us about the place you are asking for here.", with: b => b with { Language = "en" });

        Assert.That(Measuring.Value("words", trace), Is.EqualTo(25));
        Assert.That(Kinds("long-sentences", trace), Is.EqualTo(new[] { "over-20" }));
    }

    [Test]
    public void The_lix_index_is_given_in_another_language_and_the_French_formula_is_not()
    {
        var measure = Measuring.Read("readability", Prose(new TraceBuilder().In("nl").On("Home"), 10)).Measure;

        Assert.That(measure.Parts!["lix"], Is.EqualTo(14), "fourteen words a sentence, none of them long");
        Assert.That(measure.Parts, Does.Not.ContainKey("difficulty"));
    }

    private static TraceBuilder Prose(TraceBuilder trace, int sentences)
    {
        for (var i = 0; i < sentences; i++) trace.Reads($"Le {i + 1} du mois, la mairie vous dit si votre enfant a une place.");
        return trace;
    }
}
