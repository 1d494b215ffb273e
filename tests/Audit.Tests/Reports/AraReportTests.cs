using Audit.Reports;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>What an RGAA auditor starts from: what is proved wrong, and nothing else.</summary>
public class AraReportTests
{
    [Test]
    public void There_are_the_106_criteria_of_RGAA_4_1_2()
    {
        Assert.That(AraReport.Criteria, Has.Count.EqualTo(106).And.Unique);
        Assert.That(AraReport.Criteria, Does.Contain("1.9").And.Contain("4.13").And.Contain("8.10").And.Contain("10.14").And.Contain("13.12").And.Not.Contain("1.10").And.Not.Contain("13.13"));
    }

    [Test]
    public void A_field_without_a_label_is_marked_on_its_screen_alone_with_what_proves_it()
    {
        var rows = Table(Samples.Hard());
        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(107));
            Assert.That(rows[0], Is.EqualTo(new[] { "Critères", "1. Accueil", "2. Créer un compte", "3. Merci", "Constats" }));
            Assert.That(Row(rows, "11.1")[1..4], Is.EqualTo(new[] { "NT", "NC", "NT" }));
            Assert.That(Row(rows, "11.1")[4], Does.Contain("étiquette").And.Contain("RGAA 11.1.1").And.Contain("#x"));
        });
    }

    [Test]
    public void Nothing_is_ever_called_conform_nor_applicable([Values("fr", "en")] string language)
    {
        var cells = new[] { Samples.Hard(), Samples.Easy(), Samples.NotCompleted() }.SelectMany(r => CsvTests.Read(AraReport.Render(r, language), language).Skip(1)).SelectMany(row => row[1..^1]);
        Assert.That(cells, Is.All.AnyOf("NC", "NT"));
    }

    [Test]
    public void A_pop_up_that_has_to_do_with_a_criterion_proves_nothing_about_it()
    {
        var dialog = Samples.Of(new TraceBuilder().On("Accueil").Meets(PopUpKind.ModalDialog, "Enquête", p => p with { BlocksPointer = true }).Build());
        Assert.That(dialog.Scorecard.Findings.SelectMany(f => f.References), Does.Contain("RGAA 7.1"));
        Assert.That(Row(Table(dialog), "7.1")[1], Is.EqualTo("NT"));
    }

    [Test]
    public void A_window_that_opens_by_itself_proves_that_13_2_is_not_met()
    {
        var window = Samples.Of(new TraceBuilder().On("Accueil").Meets(PopUpKind.NewWindowAuto, "Publicité", p => p with { TookFocus = true }).Build());
        Assert.That(Row(Table(window), "13.2")[1], Is.EqualTo("NC"));
    }

    private static IReadOnlyList<string[]> Table(Report report) => CsvTests.Read(AraReport.Render(report, "fr"), "fr");

    private static string[] Row(IReadOnlyList<string[]> rows, string criterion) => rows.Single(r => r[0] == criterion);
}
