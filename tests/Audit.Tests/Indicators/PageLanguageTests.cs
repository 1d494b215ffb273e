using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>The language pages say they are in.</summary>
public sealed class PageLanguageTests
{
    private const string OverTwenty = "Vous pouvez venir à la mairie tous les matins de la semaine pour parler avec nous de la place que vous demandez ici.";

    private static IEnumerable<string> Kinds(string id, TraceBuilder trace) => Measuring.Read(id, trace).Findings.Select(f => f.Kind);

    [Test]
    public void A_page_without_a_language_is_one_finding_for_the_whole_site()
    {
        var reading = Measuring.Read("page-language", new TraceBuilder().On("Un", s => s with { Language = null }).Reads("Bonjour").On("Deux", s => s with { Language = " " }).Reads("Bonsoir"));

        Assert.That(reading.Findings.Single(), Has.Property(nameof(Finding.Kind)).EqualTo("missing").And.Property(nameof(Finding.Screens)).EqualTo(new[] { "s01", "s02" }));
    }

    [TestCase("en", "wrong")]
    [TestCase("français", "wrong")]
    [TestCase("fr", null)]
    [TestCase("fr-FR", null)]
    [TestCase("FR", null)]
    public void A_page_has_to_say_the_language_of_its_text(string said, string? kind)
    {
        var trace = new TraceBuilder().On("Accueil", s => s with { Language = said }).Reads(OverTwenty, with: b => b with { Language = said });

        Assert.That(Kinds("page-language", trace).SingleOrDefault(), Is.EqualTo(kind));
    }

    [Test]
    public void Too_few_words_never_accuse_a_page() =>
        Assert.That(Kinds("page-language", new TraceBuilder().On("Accueil", s => s with { Language = "en" }).Reads("Bienvenue à la mairie")), Is.Empty);

    [Test]
    public void A_language_the_guess_does_not_know_is_believed()
    {
        var catalan = "Per demanar una plaça de menjador cal que el pare o la mare de la criatura signi la sol·licitud i la presenti a l’ajuntament de la vila.";
        var trace = new TraceBuilder().On("Inici", s => s with { Language = "ca" }).Reads(catalan, with: b => b with { Language = "ca" });

        Assert.That(Kinds("page-language", trace), Is.Empty);
    }

    [Test]
    public void A_text_marked_with_another_language_is_found()
    {
        var trace = new TraceBuilder().On("Accueil").Reads("Bonjour").Reads(OverTwenty, with: b => b with { Language = "en" });

        Assert.That(Kinds("page-language", trace), Is.EqualTo(new[] { "wrong-part" }));
    }

    [Test]
    public void Other_languages_are_told_and_their_absence_is_no_defect()
    {
        var english = new ControlSeen(ControlKind.Link, "English", "/en", Place.Header, null, null);
        var offered = new TraceBuilder().On("Accueil", s => s with { Controls = [english, english with { Name = "Deutsch", Language = "de" }] }).Reads("Bonjour");
        var notOffered = new TraceBuilder().On("Accueil").Reads("Bonjour");

        Assert.That(Measuring.Part("page-language", "otherLanguages", offered), Is.EqualTo(2));
        Assert.That(Measuring.Read("page-language", notOffered), Has.Property(nameof(Reading.Findings)).Empty);
    }
}
