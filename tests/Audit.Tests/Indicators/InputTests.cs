using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class InputTests
{
    private static TraceBuilder On(params Field[] fields) => new TraceBuilder().On("Votre enfant", s => s with { Fields = fields });

    private static Field Field(string key, string type = "text") => TraceBuilder.Question(key, key, type);

    private static readonly TestCaseData[] Offered =
    [
        Case("two fields", 2, Field("nom"), Field("prénom")),
        Case("a radio group", 1, Field("oui", "radio") with { Group = "allergie" }, Field("non", "radio") with { Group = "allergie" }),
        Case("two radio groups", 2, Field("a", "radio") with { Group = "g1" }, Field("b", "radio") with { Group = "g2" }),
        Case("two checkboxes under one legend", 1, Field("lundi", "checkbox") with { Group = "jours" }, Field("mardi", "checkbox") with { Group = "jours" }),
        Case("a date in three boxes", 1, Field("jour") with { PartOf = "Naissance" }, Field("mois") with { PartOf = "Naissance" }, Field("année") with { PartOf = "Naissance" }),
        Case("a hidden field", 0, Field("jeton", "hidden")),
        Case("a button", 0, Field("envoyer", "submit")),
        Case("the site's search", 0, Field("recherche", "search") with { InSearch = true }),
        Case("a menu list", 0, Field("langue", "select") with { InMenu = true }),
        Case("a box that shows the password", 0, Field("voir", "checkbox") with { TogglesPassword = true }),
        Case("a honeypot", 0, Field("site") with { OutOfSight = true }),
        Case("a newsletter's address", 0, Field("mail", "email") with { InPopUp = true }),
    ];

    [TestCaseSource(nameof(Offered))]
    public void Questions_are_counted_as_a_person_would(Field[] fields, int questions)
    {
        Assert.That(Measuring.Value("fields", On(fields)), Is.EqualTo(questions));
    }

    [Test]
    public void Secrets_are_questions_too_but_weigh_under_identification()
    {
        var trace = On(Field("nom"), TraceBuilder.Question("p", "Mot de passe", "password"));

        Assert.That(Measuring.Value("fields", trace), Is.EqualTo(2));
        Assert.That(Measuring.Part("fields", "questions", trace), Is.EqualTo(1));
    }

    [Test]
    public void Required_filled_and_types_stand_beside_the_total()
    {
        var trace = On(Field("nom") with { Required = true }, Field("mail", "email"), Field("allergie", "radio") with { Group = "g" }, Field("photo", "file"))
            .Types("nom").Types("mail", added: 0).Press(ControlKind.Choice, field: "allergie").Press(ControlKind.FilePicker, field: "photo");

        Assert.That(Measuring.Part("fields", "required", trace), Is.EqualTo(1));
        Assert.That(Measuring.Part("fields", "filled", trace), Is.EqualTo(3));
        Assert.That(Measuring.Part("fields", "type:email", trace), Is.EqualTo(1));
    }

    [Test]
    public void A_screen_that_comes_back_asks_the_same_questions_once()
    {
        Assert.That(Measuring.Value("fields", On(Field("nom")).On("Votre enfant")), Is.EqualTo(1));
    }

    [Test]
    public void Characters_are_counted_with_their_corrections_and_keys_apart()
    {
        var trace = On(Field("nom")).Types("nom", added: 12, deleted: 2).Key("Tab", ControlKind.TextField).Key("Enter", ControlKind.TextField, submitted: true).Types("mail", added: 20);

        Assert.That(Measuring.Value("keystrokes", trace), Is.EqualTo(32));
        Assert.That(Measuring.Part("keystrokes", "corrections", trace), Is.EqualTo(2));
        Assert.That(Measuring.Part("keystrokes", "tab", trace), Is.EqualTo(1));
        Assert.That(Measuring.Part("keystrokes", "enter", trace), Is.EqualTo(1));
    }

    private static TestCaseData Case(string name, int questions, params Field[] fields) =>
        new TestCaseData(fields, questions).SetArgDisplayNames(name);
}
