using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>What forms ask, and how they help.</summary>
public sealed class FormTests
{
    private static Field Field(string key, string label, string type = "text") => TraceBuilder.Question(key, label, type) with { LabelFrom = "label" };

    private static TraceBuilder On(string heading, params Field[] fields) => Then(new TraceBuilder(), heading, fields);

    private static TraceBuilder Then(TraceBuilder trace, string heading, params Field[] fields) => trace.On(heading, s => s with { Fields = fields, Blocks = [] });

    private static TextBlock Says(string text, TextKind kind = TextKind.Paragraph) => new(kind, Place.Main, text, null, null, null);

    private static string[] Kinds(string id, TraceBuilder trace) => [.. Measuring.Read(id, trace).Findings.Select(f => f.Kind)];

    [TestCase("asked-again")]
    [TestCase("field-help")]
    [TestCase("documents")]
    [TestCase("pre-ticked")]
    [TestCase("secret-entry")]
    public void A_trace_that_does_not_hold_the_texts_is_not_tested_rather_than_passed(string id)
    {
        var measure = Measuring.Read(id, new TraceBuilder().On("Accueil")).Measure;

        Assert.That((measure.Status, measure.Value), Is.EqualTo((MeasureStatus.NotTested, (double?)null)));
        Assert.That(measure.Because, Is.Not.Null);
    }

    [Test]
    public void The_mail_address_asked_on_two_screens_is_asked_again()
    {
        var trace = Then(On("Compte", Field("m", "Courriel")).Types("m", answer: 3), "Demande", Field("n", "Adresse électronique")).Types("n", answer: 3);

        Assert.That(Measuring.Part("asked-again", "repeated", trace), Is.EqualTo(1));
    }

    [TestCase("Nom de l’enfant", 3, TestName = "a child's name is not her parent's")]
    [TestCase("Nom du conjoint", 3, TestName = "nor is a spouse's")]
    [TestCase("Nom d’usage", 4, TestName = "another answer is another datum")]
    [TestCase("Nom de l’école", 3, TestName = "a school is no person")]
    [TestCase("Confirmez votre nom", 3, TestName = "a confirmation asks nothing new")]
    public void What_only_looks_alike_is_not_asked_again(string label, int answer)
    {
        var trace = Then(On("Responsable légal", Field("a", "Nom d’usage")).Types("a", answer: 3), "Suite", Field("b", label)).Types("b", answer: answer);

        Assert.That(Measuring.Part("asked-again", "repeated", trace), Is.Zero);
    }

    [TestCase("Nom du redevable")]
    [TestCase("Nom du représentant légal")]
    public void The_parents_name_under_another_word_is_asked_again(string label)
    {
        var trace = Then(On("Responsable légal", Field("a", "Nom d’usage")).Types("a", answer: 3), "Facturation", Field("b", label)).Types("b", answer: 3);

        Assert.That(Measuring.Part("asked-again", "repeated", trace), Is.EqualTo(1));
    }

    [Test]
    public void A_child_known_from_the_heading_is_the_child_named_by_a_later_question()
    {
        var trace = Then(On("Dossier : Enfant", Field("a", "Date de naissance")).Types("a", answer: 5), "Accueil", Field("b", "Date de naissance de l’enfant")).Types("b", answer: 5);

        Assert.That(Measuring.Part("asked-again", "repeated", trace), Is.EqualTo(1));
    }

    [TestCase(400, new string[0], TestName = "the words right above, tied to nothing, say that it is the child's name")]
    [TestCase(300, new[] { "autocomplete" }, TestName = "words a window further up do not")]
    public void A_field_without_a_label_is_known_by_the_label_right_above(double y, string[] kinds)
    {
        var nameless = Field("n", "") with { Name = "nom", LabelFrom = "none", Autocomplete = "off", Box = new(288, 435, 416, 52) };
        var words = Says("Nom de famille de l’enfant", TextKind.Label) with { Box = new(288, y, 704, 28) };

        Assert.That(Kinds("field-help", new TraceBuilder().On("Demande", s => s with { Fields = [nameless], Blocks = [words] })), Is.EqualTo(kinds));
    }

    [TestCase("Nom du maître"), TestCase("Nom de l’enseignante")]
    public void The_teachers_name_is_not_her_own_to_complete(string label) =>
        Assert.That(Kinds("field-help", On("Demande", Field("a", label))), Is.Empty);

    [Test]
    public void A_field_already_filled_asks_nothing_again()
    {
        var trace = Then(On("Compte", Field("m", "Courriel")).Types("m", answer: 3), "Demande", Field("m", "Courriel") with { Prefilled = true });

        Assert.That(Measuring.Value("asked-again", trace), Is.Zero);
    }

    [Test]
    public void Coming_back_to_a_form_that_forgot_is_asking_again_but_a_refused_form_is_not()
    {
        var service = Field("p", "Prestation", "select");
        var forgot = On("Recherche", service).Types("p", answer: 7).On("Aucun créneau", s => s with { Blocks = [] }).On("Recherche").Types("p", answer: 7);
        var refused = On("Recherche", service).Types("p", answer: 7).On("Recherche").Types("p", answer: 7);

        Assert.That(Measuring.Part("asked-again", "repeated", forgot), Is.EqualTo(1));
        Assert.That(Measuring.Part("asked-again", "repeated", refused), Is.Zero);
    }

    [TestCase("Quotient familial (QF)", true)]
    [TestCase("N° allocataire CAF", true)]
    [TestCase("Avis d’imposition N-1", true)]
    [TestCase("Justificatif de domicile de moins de trois mois", true)]
    [TestCase("Copie intégrale de l’acte de naissance", true)]
    [TestCase("RIB", false)]
    [TestCase("Date exacte de naissance", false)]
    [TestCase("Nombre de copies de l’acte de naissance", false)]
    [TestCase("Attestation d’assurance", false)]
    [TestCase("Niveau", false)]
    public void What_the_administration_holds_is_named_with_who_holds_it(string label, bool held)
    {
        var reading = Measuring.Read("asked-again", On("Pièces", Field("x", label, "file")));

        Assert.That(reading.Measure.Parts!["held"], Is.EqualTo(held ? 1 : 0));
        Assert.That(reading.Findings.Select(f => f.Kind), Is.EqualTo(held ? new[] { "held" } : []));
    }

    [Test]
    public void Words_beside_a_field_without_a_label_say_what_it_asks()
    {
        var trace = new TraceBuilder().On("Responsable", s => s with
        {
            Fields = [Field("qf", "") with { Box = new(335, 436, 200, 20) }],
            Blocks = [new(TextKind.Cell, Place.Main, "Quotient familial (QF)", null, null, new(115, 432, 150, 28))],
        });

        Assert.That(Measuring.Part("asked-again", "held", trace), Is.EqualTo(1));
    }

    [TestCase("Téléphone", "text", null, true)]
    [TestCase("Téléphone", "text", "tel", false)]
    [TestCase("Téléphone", "tel", null, false)]
    [TestCase("Votre adresse mail", "text", null, true)]
    [TestCase("Adresse", "text", null, false)]
    public void The_keyboard_must_fit_the_question(string label, string type, string? mode, bool wrong) =>
        Assert.That(Kinds("field-help", On("Vous", Field("x", label, type) with { InputMode = mode })).Contains("wrong-input-type"), Is.EqualTo(wrong));

    [TestCase("Prénom", null, true)]
    [TestCase("Prénom", "given-name", false)]
    [TestCase("Prénom", "off", true)]
    [TestCase("Prénom de l’enfant", null, false)]
    [TestCase("Nom du redevable", null, false)]
    [TestCase("Niveau", null, false)]
    public void Only_what_is_ones_own_can_be_filled_by_the_browser(string label, string? autocomplete, bool lacks) =>
        Assert.That(Kinds("field-help", On("Vous", Field("x", label) with { Autocomplete = autocomplete })).Contains("autocomplete"), Is.EqualTo(lacks));

    [TestCase("Date de naissance", null, "text", true)]
    [TestCase("Date de naissance (jj/mm/aaaa)", null, "text", false)]
    [TestCase("Date de naissance", "Par exemple : 12/03/2018", "text", false)]
    [TestCase("Date de naissance", null, "date", false)]
    public void The_format_of_a_date_is_told_before_the_error(string label, string? help, string type, bool untold) =>
        Assert.That(Kinds("field-help", On("Enfant", Field("x", label, type) with { Help = help })).Contains("format-untold"), Is.EqualTo(untold));

    [Test]
    public void A_label_only_inside_the_field_vanishes() =>
        Assert.That(Kinds("field-help", On("Vous", Field("x", "Objet") with { LabelFrom = "placeholder" })), Is.EqualTo(new[] { "placeholder-label" }));

    [Test]
    public void Login_fields_are_charged_with_the_passwords_only()
    {
        var login = On("Connexion", Field("u", "Identifiant"), Field("p", "Mot de passe", "password") with { CanBeShown = true });

        Assert.That(Kinds("field-help", login), Is.Empty);
        Assert.That(Kinds("secret-entry", login), Is.EqualTo(new[] { "no-autocomplete" }));
    }

    [TestCase(null, null, new[] { "unannounced", "limits-untold" })]
    [TestCase(".pdf", "PDF, 2 Mo au plus", new[] { "unannounced", "photo-refused" })]
    [TestCase(".pdf,image/*", "PDF ou photo, 10 Mo", new[] { "unannounced" })]
    public void What_a_file_may_be_is_told_and_a_photo_is_taken(string? accept, string? help, string[] kinds) =>
        Assert.That(Kinds("documents", On("Pièces", Field("f", "Attestation d’assurance", "file") with { Accept = accept, Help = help })), Is.EqualTo(kinds));

    [TestCase("senior-smartphone", Severity.Barrier)]
    [TestCase("novice-desktop", Severity.Major)]
    public void A_photo_refused_stops_who_has_nothing_but_a_telephone(string persona, Severity severity) =>
        Assert.That(Measuring.Read("documents", On("Pièces", Field("f", "Attestation", "file") with { Accept = ".pdf", Help = "PDF, 2 Mo" }).As(persona)).Findings.Single(f => f.Kind == "photo-refused").Severity, Is.EqualTo(severity));

    [Test]
    public void A_document_named_before_the_form_is_announced()
    {
        var trace = Then(new TraceBuilder().On("Accueil", s => s with { Blocks = [Says("Préparez votre attestation d’assurance scolaire.")] }), "Pièces", Field("f", "Attestation d’assurance (PDF, 2 Mo)", "file"));

        Assert.That(Kinds("documents", trace), Is.Empty);
        Assert.That(Measuring.Value("documents", trace), Is.EqualTo(1));
    }

    [TestCase("Je souhaite recevoir la lettre d’information", "newsletter")]
    [TestCase("J’opte pour la facture dématérialisée", "paperless")]
    [TestCase("J’accepte le partage de mes données", "consent")]
    [TestCase("Je ne souhaite pas recevoir d’offres", null)]
    [TestCase("Madame", null)]
    [TestCase("Rester connecté", null)]
    public void A_ticked_box_counts_when_it_binds(string label, string? kind) =>
        Assert.That(Kinds("pre-ticked", On("Vous", Field("x", label, "checkbox") with { Ticked = true })), Is.EqualTo(kind is null ? [] : new[] { kind }));

    [Test]
    public void A_box_left_empty_binds_nobody() =>
        Assert.That(Kinds("pre-ticked", On("Vous", Field("x", "Lettre d’information", "checkbox"))), Is.Empty);

    private static Field Password(string key, string label = "Mot de passe") => Field(key, label, "password") with { Autocomplete = "new-password", CanBeShown = true, RefusesPaste = false };

    [Test]
    public void A_password_that_can_be_seen_pasted_and_filled_has_no_defect() =>
        Assert.That(Kinds("secret-entry", On("Créer un compte", Password("p"), Password("q", "Confirmation"))), Is.Empty);

    [Test]
    public void Each_way_of_making_it_hard_is_told()
    {
        var trace = On("Créer un compte", Password("p") with { RefusesPaste = true, CanBeShown = false, Autocomplete = null }, Password("q", "Confirmation"));

        Assert.That(Kinds("secret-entry", trace), Is.EqualTo(new[] { "paste-refused", "no-toggle", "no-autocomplete" }));
    }

    [TestCase("12 caractères, une majuscule et un chiffre", false)]
    [TestCase("Bienvenue", true)]
    public void Rules_told_only_by_the_refusal_come_too_late(string before, bool late)
    {
        var trace = new TraceBuilder().On("Créer un compte", s => s with { Fields = [Password("p"), Password("q")], Blocks = [Says(before)] })
            .On("Créer un compte").Refused("Mot de passe non conforme : 12 caractères, majuscule, chiffre requis.");

        Assert.That(Kinds("secret-entry", trace).Contains("rules-late"), Is.EqualTo(late));
    }
}
