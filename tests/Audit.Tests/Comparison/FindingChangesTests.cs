using Audit.Comparison;
using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Comparison;

/// <summary>What was mended, what came, what stayed.</summary>
public sealed class FindingChangesTests
{
    [Test]
    public void A_defect_mended_and_another_of_the_same_rule_are_one_fixed_and_one_new()
    {
        var changes = Changes(Form("Vous", Unlabelled("Téléphone")), Form("Vous", Unlabelled("Commune")));

        Assert.That(changes.Fixed.Select(Context), Is.EqualTo(new[] { "Téléphone" }));
        Assert.That(changes.New.Select(Context), Is.EqualTo(new[] { "Commune" }));
        Assert.That(changes.Persisting, Is.Empty);
    }

    [Test]
    public void A_renamed_screen_does_not_make_its_defects_new()
    {
        var changes = Changes(TypedAgain("Authentification"), TypedAgain("Connectez-vous"));

        Assert.That(changes.Fixed.Concat(changes.New), Is.Empty);
        Assert.That(changes.Persisting.Select(p => p.After.Kind), Is.EquivalentTo(new[] { "typed-again", "mandatory-to-start" }));
    }

    [Test]
    public void The_same_defect_on_another_part_of_the_procedure_is_another_defect()
    {
        var changes = Changes(TypedAgain("Authentification"), TypedAgain("Paiement", ask: ["Carte bancaire", "Mot de passe"]));

        Assert.That(changes.Fixed.Select(f => f.Kind), Does.Contain("typed-again"));
        Assert.That(changes.New.Select(f => f.Kind), Does.Contain("typed-again"));
    }

    [Test]
    public void A_pop_up_said_in_slightly_other_words_is_the_same_pop_up()
    {
        var changes = Changes(PopUp("Restez informé : abonnez-vous à la lettre d’information de la ville"), PopUp("Restez informés : abonnez-vous à la lettre d’information de votre ville"));

        Assert.That(changes.Persisting, Has.Count.EqualTo(1));
        Assert.That(changes.Fixed.Concat(changes.New), Is.Empty);
    }

    [Test]
    public void A_captcha_that_got_another_way_through_is_the_same_captcha_made_lighter()
    {
        var changes = Changes(Captcha(hasAlternative: false), Captcha(hasAlternative: true));

        Assert.That(changes.Persisting.Single().Turn, Is.EqualTo(Turn.Better));
        Assert.That(changes.Fixed.Concat(changes.New), Is.Empty);
    }

    [Test]
    public void What_nobody_could_look_for_is_not_fixed()
    {
        var broken = new TraceBuilder().As("novice-desktop").On("Accueil").Ends(EndingKind.NotCompleted, EndReason.LoginWall, 0).Build();

        var changes = Changes(Form("Vous", Unlabelled("Téléphone")), broken);

        Assert.That(changes.Fixed, Is.Empty);
        Assert.That(changes.NotSeenAgain.Select(Context), Is.EqualTo(new[] { "Téléphone" }));
    }

    [Test]
    public void What_lies_behind_a_stop_on_purpose_is_not_fixed()
    {
        var whole = new TraceBuilder().As("novice-desktop").On("Accueil").On("Vous", Unlabelled("Téléphone")).On("Merci", Unlabelled("Note")).Build();
        var stopped = new TraceBuilder().As("novice-desktop").On("Accueil").On("Vous").Ends(EndingKind.StoppedBeforeFinalSubmit).Build();
        stopped = stopped with { Screens = [.. stopped.Screens.Select(s => s with { Axe = new("4.0.0", 1, [], [], null) })] };

        var changes = Changes(whole, stopped);

        Assert.That(changes.Fixed.Select(Context), Is.EqualTo(new[] { "Téléphone" }));
        Assert.That(changes.NotSeenAgain.Select(Context), Is.EqualTo(new[] { "Note" }));
    }

    [Test]
    public void Between_the_demos_versions_everything_is_fixed_and_nothing_is_new()
    {
        var (hard, easy) = (Recorded.Journey("registration-hard"), Recorded.Journey("registration-easy"));

        var changes = JourneyComparison.Of(hard, easy).Findings;

        Assert.That(changes.Fixed, Has.Count.EqualTo(hard.Card.Findings.Count));
        Assert.That(changes.New.Concat(changes.NotSeenAgain).Concat(changes.NotSeenBefore), Is.Empty);
    }

    private static FindingChanges Changes(Trace before, Trace after) => JourneyComparison.Of(Recorded.Of(before), Recorded.Of(after)).Findings;

    private static string Context(Finding finding) => finding.Evidence[0].Selector!;

    private static Trace Form(string heading, Func<Screen, Screen> with) => new TraceBuilder().As("novice-desktop").On("Accueil").On(heading, with).On("Merci").Build();

    /// <summary>A field nobody named, told apart by the words in its row; the selector carries them for the test.</summary>
    private static Func<Screen, Screen> Unlabelled(string words) => s => s with
    {
        Fields = [TraceBuilder.Question("field:x", "")],
        Axe = new("4.0.0", 1, [new("label", "critical", "", "", ["wcag2a"], [new(words, "<input>", "input", "textbox", "", $"form {words}", "", null)])], [], null),
    };

    private static Trace TypedAgain(string heading, string[]? ask = null) => new TraceBuilder().As("novice-desktop")
        .On("Accueil")
        .On("Création de compte", s => s with { Fields = [Password] }).Types("field:mdp")
        .On(heading, s => s with { Fields = [.. (ask ?? ["Identifiant", "Mot de passe"]).Select(l => l == "Mot de passe" ? Password : TraceBuilder.Question($"field:{l}", l))] }).Types("field:mdp")
        .On("Merci").Build();

    private static Field Password => TraceBuilder.Question("field:mdp", "Mot de passe", "password");

    private static Trace PopUp(string words) =>
        new TraceBuilder().As("novice-desktop").On("Accueil").Meets(PopUpKind.Newsletter, words, p => p with { BlocksPointer = true }).On("Merci").Build();

    private static Trace Captcha(bool hasAlternative) => new TraceBuilder().As("novice-desktop").On("Accueil")
        .On("Vous", s => s with { Fields = [TraceBuilder.Question("field:c", "Recopiez")], Captchas = [new("image", null, hasAlternative, "field:c", null)] }).Types("field:c").On("Merci").Build();
}
