using Audit.Comparison;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Comparison;

/// <summary>Screens stand side by side as a person would put them.</summary>
public sealed class AlignmentTests
{
    [TestCase("registration")]
    [TestCase("appointment")]
    public void The_demos_hard_and_easy_version_stand_side_by_side_as_a_person_put_them(string procedure)
    {
        var found = Alignment.Of(Recorded.Trace($"{procedure}-hard"), Recorded.Trace($"{procedure}-easy"));

        Assert.That(found.Groups.Select(Text), Is.EqualTo(Recorded.Alignment(procedure).Select(g => g.ToString())));
    }

    [TestCase("registration")]
    [TestCase("appointment")]
    public void The_other_way_round_gives_the_same_alignment_with_its_sides_swapped(string procedure)
    {
        var (hard, easy) = (Recorded.Trace($"{procedure}-hard"), Recorded.Trace($"{procedure}-easy"));

        Assert.That(Alignment.Of(easy, hard).Groups.Select(g => Text(new(g.After, g.Before))), Is.EquivalentTo(Alignment.Of(hard, easy).Groups.Select(Text)));
    }

    [Test]
    public void A_screen_that_was_added_stands_alone() =>
        Expect(Portal("Accueil", "Enfant", "Merci"), Portal("Accueil", "Rubrique", "Enfant", "Merci"), "Accueil=Accueil", "=Rubrique", "Enfant=Enfant", "Merci=Merci");

    [Test]
    public void A_screen_that_was_removed_stands_alone() =>
        Expect(Portal("Accueil", "Rubrique", "Enfant", "Merci"), Portal("Accueil", "Enfant", "Merci"), "Accueil=Accueil", "Rubrique=", "Enfant=Enfant", "Merci=Merci");

    [Test]
    public void A_renamed_form_is_known_by_what_it_asks() => Expect(
        new TraceBuilder().On("Accueil").On("Saisie du demandeur", Asks("Nom", "Prénom", "Commune")).On("Fin").Build(),
        new TraceBuilder().On("Accueil").On("Qui êtes-vous ?", Asks("Votre nom", "Votre prénom", "Votre ville")).On("Fin").Build(),
        "Accueil=Accueil", "Saisie du demandeur=Qui êtes-vous ?", "Fin=Fin");

    [Test]
    public void A_renamed_page_without_a_form_is_known_by_its_address_and_its_button() => Expect(
        new TraceBuilder().On("Accueil").On("Conditions générales", At("/regles")).Press(ControlKind.Button, "J’ai compris").On("Fin").Build(),
        new TraceBuilder().On("Accueil").On("Avant de commencer", At("/regles")).Press(ControlKind.Button, "J’ai compris").On("Fin").Build(),
        "Accueil=Accueil", "Conditions générales=Avant de commencer", "Fin=Fin");

    [Test]
    public void Two_forms_made_into_one_are_one_group() => Expect(
        new TraceBuilder().On("Accueil").On("Vous", Asks("Nom", "Prénom")).On("Votre adresse", Asks("Rue", "Code postal", "Commune")).On("Fin").Build(),
        new TraceBuilder().On("Accueil").On("Vos coordonnées", Asks("Nom", "Prénom", "Rue", "Code postal", "Commune")).On("Fin").Build(),
        "Accueil=Accueil", "Vous+Votre adresse=Vos coordonnées", "Fin=Fin");

    [Test]
    public void One_form_cut_in_three_is_one_group() => Expect(
        new TraceBuilder().On("Accueil").On("Tout", Asks("Nom", "Prénom", "Rue", "Commune", "Téléphone")).On("Fin").Build(),
        new TraceBuilder().On("Accueil").On("Vous", Asks("Nom", "Prénom")).On("Votre adresse", Asks("Rue", "Commune")).On("Vous joindre", Asks("Téléphone")).On("Fin").Build(),
        "Accueil=Accueil", "Tout=Vous+Votre adresse+Vous joindre", "Fin=Fin");

    [Test]
    public void A_form_that_was_kept_does_not_swallow_the_one_that_was_added() => Expect(
        new TraceBuilder().On("Accueil").On("Vous", Asks("Nom", "Courriel")).On("Fin").Build(),
        new TraceBuilder().On("Accueil").On("Vous", Asks("Nom", "Courriel")).On("Votre compte", Asks("Courriel", "Mot de passe")).On("Fin").Build(),
        "Accueil=Accueil", "Vous=Vous", "=Votre compte", "Fin=Fin");

    [Test]
    public void Strangers_never_stand_side_by_side()
    {
        var before = new TraceBuilder().On("Accueil").On("Payer", Asks("Carte bancaire")).Ends(EndingKind.NotCompleted, EndReason.MissingElement).Build();
        var after = new TraceBuilder().On("Accueil").On("Fourrière", Asks("Plaque d’immatriculation")).Ends(EndingKind.NotCompleted, EndReason.MissingElement).Build();

        Expect(before, after, "Accueil=Accueil", "Payer=", "=Fourrière");
    }

    [Test]
    public void A_journey_without_a_screen_aligns_with_nothing() =>
        Assert.That(Alignment.Of(new TraceBuilder().Build(), Portal("Accueil")).Groups.Select(Text), Is.EqualTo(new[] { "[] = [Accueil]" }));

    private static void Expect(Trace before, Trace after, params string[] groups) =>
        Assert.That(Alignment.Of(before, after).Groups.Select(g => $"{string.Join('+', g.Before.Select(s => s.Heading))}={string.Join('+', g.After.Select(s => s.Heading))}"), Is.EqualTo(groups));

    private static string Text(AlignedScreens g) => new Recorded.Group { Before = [.. g.Before.Select(s => s.Heading!)], After = [.. g.After.Select(s => s.Heading!)] }.ToString();

    private static Trace Portal(params string[] headings) => headings.Aggregate(new TraceBuilder(), (t, h) => t.On(h)).Build();

    private static Func<Screen, Screen> Asks(params string[] labels) => s => s with { Fields = [.. labels.Select((l, i) => TraceBuilder.Question($"field:{i}", l) with { Name = null })] };

    private static Func<Screen, Screen> At(string path) => s => s with { Url = $"http://127.0.0.1{path}" };
}
