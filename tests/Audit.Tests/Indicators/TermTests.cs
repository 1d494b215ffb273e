using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>Jargon and acronyms.</summary>
public sealed class TermTests
{
    private const string OverTwenty = "Vous pouvez venir à la mairie tous les matins de la semaine pour parler avec nous de la place que vous demandez ici.";

    private static IEnumerable<string> Kinds(string id, TraceBuilder trace) => Measuring.Read(id, trace).Findings.Select(f => f.Kind);

    [Test]
    public void A_term_is_counted_once_whatever_its_form_and_shows_every_screen()
    {
        var reading = Measuring.Read("jargon", new TraceBuilder().On("Un").Reads("Les téléprocédures").On("Deux").Reads("Votre téléprocédure", TextKind.Button));

        Assert.That(reading.Findings.Single(), Has.Property(nameof(Finding.Kind)).EqualTo("téléprocédure").And.Property(nameof(Finding.Screens)).EqualTo(new[] { "s01", "s02" }));
        Assert.That(reading.Findings.Single().Evidence.Select(e => e.Element), Is.EqualTo(new[] { "téléprocédures", "téléprocédure" }));
    }

    [Test]
    public void A_term_explained_on_the_same_screen_is_not_counted_there()
    {
        var reading = Measuring.Read("jargon", new TraceBuilder()
            .On("Un").Reads("Votre quotient familial", TextKind.Label).Reads("Le quotient familial est un chiffre calculé par votre caisse.", TextKind.Help)
            .On("Deux").Reads("Votre quotient familial", TextKind.Label));

        Assert.That(reading.Findings.Single().Screens, Is.EqualTo(new[] { "s02" }));
    }

    [Test]
    public void Each_link_of_a_menu_is_read_by_itself()
    {
        string[] links = ["Accueil", "Enfance", "Urbanisme", "État civil", "Associations"];
        var trace = new TraceBuilder().On("Accueil", s => s with { Controls = [.. links.Select(l => new ControlSeen(ControlKind.Link, l, "/", Place.Nav, null, null))] }).Reads(string.Join(' ', links), place: Place.Nav);

        Assert.That(Kinds("jargon", trace), Does.Contain("état civil"));
    }

    [Test]
    public void What_an_alert_box_says_is_read_too()
    {
        var trace = new TraceBuilder().On("Accueil").Reads("Bonjour").Meets(PopUpKind.JsDialog, "", p => p with { Text = "Votre requête est incomplète." });

        Assert.That(Kinds("jargon", trace), Is.EqualTo(new[] { "requête" }));
    }

    [Test]
    public void A_term_in_a_text_of_another_language_is_no_jargon()
    {
        var english = "Once you have read the cookies and the session of the page, you may go on with your booking at the town hall.";
        var trace = new TraceBuilder().On("Accueil").Reads("Bonjour").Reads(english);

        Assert.That(Kinds("jargon", trace), Is.Empty);
    }

    [Test]
    public void A_French_page_that_says_it_is_English_is_read_as_French()
    {
        var trace = new TraceBuilder().On("Accueil", s => s with { Language = "en" }).Reads(OverTwenty, with: b => b with { Language = "en" }).Reads("Votre requête", with: b => b with { Language = "en" });

        Assert.That(Kinds("jargon", trace), Is.EqualTo(new[] { "requête" }));
    }

    [Test]
    public void An_acronym_counts_unless_its_words_stand_where_it_is_first_met()
    {
        var spelledFirst = new TraceBuilder().On("Un").Reads("La caisse d’allocations familiales (CAF) vous aide.").On("Deux").Reads("Votre numéro CAF", TextKind.Label);
        var spelledLate = new TraceBuilder().On("Un").Reads("Votre numéro CAF", TextKind.Label).On("Deux").Reads("La caisse d’allocations familiales (CAF) vous aide.");

        Assert.That(Kinds("acronyms", spelledFirst), Is.Empty);
        Assert.That(Kinds("acronyms", spelledLate), Is.EqualTo(new[] { "CAF" }));
        Assert.That(Measuring.Read("acronyms", spelledLate).Findings.Single().Message.Fr, Does.Contain("llocations familiales"), "the words are given, where they are known");
    }
}
