using Audit.Indicators;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>What a journey demands, whom it stops, and how many people lack it.</summary>
public sealed class DemandTests
{
    private static Field Field(string key, string label, string type = "text") => TraceBuilder.Question(key, label, type);

    private static TraceBuilder On(params Field[] fields) => new TraceBuilder().On("Demande", s => s with { Fields = fields, Blocks = [] });

    private static TraceBuilder Reading(string text) =>
        new TraceBuilder().On("Demande", s => s with { Blocks = [new(TextKind.Paragraph, Place.Main, text, null, null, null)] });

    private static IEnumerable<Demand> Of(TraceBuilder trace) => Demands.Of(trace.Build()).Select(d => d.Demand).Except([Demand.Online, Demand.InformationSkills]);

    private static ExclusionFigure Figure(Demand demand, double percent, int year = 2021, bool whole = true) =>
        new(demand, percent, year, new("15 ans ou plus", "15 or more"), whole, new("a", "b"), "Insee", "https://www.insee.fr/");

    private static readonly Demand[] Two = [Demand.Online, Demand.Printer];

    [Test]
    public void Any_online_procedure_demands_the_web_and_finding_ones_way_in_it() =>
        Assert.That(Demands.Of(On().Build()).Select(d => d.Demand), Is.EqualTo(new[] { Demand.Online, Demand.InformationSkills }));

    [TestCase("Courriel", "email", Demand.MailAddress)]
    [TestCase("Justificatif", "file", Demand.ScannerOrCamera)]
    [TestCase("Numéro de carte bancaire", "text", Demand.BankCard)]
    [TestCase("Numéro fiscal", "text", Demand.TaxNumber)]
    [TestCase("N° allocataire CAF", "text", Demand.BenefitNumber)]
    [TestCase("Téléphone portable", "tel", Demand.MobilePhone)]
    public void A_required_field_demands_what_it_asks_for(string label, string type, Demand demand)
    {
        Assert.That(Of(On(Field("x", label, type) with { Required = true })), Is.EqualTo(new[] { demand }));
        Assert.That(Of(On(Field("x", label, type))), Is.Empty, "left empty and not required");
    }

    [TestCase("novice-desktop", new[] { Demand.MobilePhone, Demand.SecondDevice })]
    [TestCase("senior-smartphone", new[] { Demand.MobilePhone })]
    public void A_code_by_SMS_takes_a_telephone_beside_the_computer(string persona, Demand[] demands) =>
        Assert.That(Of(On(Field("c", "Code reçu par SMS")).As(persona).Types("c")), Is.EqualTo(demands));

    [TestCase("Imprimez le formulaire et signez-le.", Demand.Printer)]
    [TestCase("Scannez ce QR code avec votre téléphone.", Demand.SecondDevice)]
    public void Words_demand_a_printer_or_a_telephone(string text, Demand demand) => Assert.That(Of(Reading(text)), Is.EqualTo(new[] { demand }));

    [Test]
    public void A_link_to_print_a_page_demands_nothing() => Assert.That(Of(Reading("Imprimer cette page")), Is.Empty);

    [Test]
    public void What_the_persona_lacks_stops_her()
    {
        var file = Field("f", "Avis d’imposition", "file") with { Required = true };
        var novice = Measuring.Read("demands", On(file).As("novice-desktop")).Findings;

        Assert.That(novice.Select(f => (f.Kind, f.Severity)), Is.EqualTo(new[] { ("scanner-or-camera", Severity.Barrier) }));
        Assert.That(Measuring.Read("demands", On(file).As("senior-smartphone")).Findings, Is.Empty);
    }

    [Test]
    public void A_step_says_what_the_tool_cannot_see()
    {
        const string yaml = "id: s\ntitle: t\ngoal: g\nentry: /\nsteps:\n  - click: Envoyer\n    demands: [printer, tax-number]\ncompletion: Merci\n";

        Assert.That(ScenarioFile.Parse(yaml, "s.yaml", _ => null).Steps[0].Demands, Is.EqualTo(new[] { Demand.Printer, Demand.TaxNumber }));
    }

    [Test]
    public void A_demand_misspelt_in_a_scenario_is_told_with_its_place()
    {
        const string yaml = "id: s\ntitle: t\ngoal: g\nentry: /\nsteps:\n  - click: Envoyer\n    demands: [printr]\ncompletion: Merci\n";

        var problem = Assert.Throws<FileProblemException>(() => ScenarioFile.Parse(yaml, "s.yaml", _ => null))!;
        Assert.That(problem.Message, Does.Contain("7").And.Contain("printer"));
    }

    [Test]
    public void The_share_left_out_is_between_the_largest_and_the_sum() =>
        Assert.That(Exclusion.Bounds(Two, [Figure(Demand.Online, 15.4), Figure(Demand.Printer, 30)]), Is.EqualTo((30.0, 45.4)));

    [Test]
    public void A_sum_never_passes_everybody() =>
        Assert.That(Exclusion.Bounds(Two, [Figure(Demand.Online, 60), Figure(Demand.Printer, 70)]), Is.EqualTo((70.0, 100.0)));

    [Test]
    public void A_demand_without_a_figure_leaves_the_upper_bound_unknown() =>
        Assert.That(Exclusion.Bounds(Two, [Figure(Demand.Online, 15.4)]), Is.EqualTo((15.4, (double?)null)));

    [Test]
    public void Figures_of_other_years_or_of_web_users_only_are_not_added()
    {
        Assert.That(Exclusion.Bounds(Two, [Figure(Demand.Online, 15.4), Figure(Demand.Printer, 8, 2019)]).High, Is.Null);
        Assert.That(Exclusion.Bounds(Two, [Figure(Demand.Online, 15.4), Figure(Demand.Printer, 35, whole: false)]), Is.EqualTo((15.4, (double?)null)));
    }

    [Test]
    public void Without_any_figure_nothing_is_claimed() => Assert.That(Exclusion.Bounds(Two, []).Low, Is.Null);

    [Test]
    public void Every_figure_has_its_source_and_year() =>
        Assert.That(ExclusionFigures.All.Where(f => f.Percent is <= 0 or >= 100 || f.Year <= 2010 || f.Source.Length == 0 || !f.Url.StartsWith("https://", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void The_share_is_estimated_and_costs_no_point()
    {
        var card = Judge.Score(On().Build(), Profile.Default);
        var share = card.Measures.Single(m => m.Id == "exclusion");

        Assert.That((share.Status, share.Low, share.High), Is.EqualTo((MeasureStatus.Estimated, (double?)15.4, (double?)null)));
        Assert.That(card.Deductions.Select(d => d.Measure), Has.None.EqualTo("exclusion"));
    }

    [Test]
    public void Every_demand_has_a_name_in_both_languages([Values] Demand demand) =>
        Assert.That(new[] { DemandWords.NameOf(demand).Fr, DemandWords.NameOf(demand).En }, Is.Unique.And.All.Not.Empty);
}
