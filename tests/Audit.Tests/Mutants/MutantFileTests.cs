using Audit.Indicators;
using Audit.Mutants;
using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Tests.Mutants;

/// <summary>What a mutant is, before any browser starts.</summary>
public sealed class MutantFileTests
{
    private static readonly IReadOnlyList<Mutant> Ours = Half("ours"), Blind = Half("blind");

    [Test]
    public void At_least_half_of_the_mutants_were_written_blind()
    {
        Assert.That(Ours.Count + Blind.Count, Is.GreaterThanOrEqualTo(40));
        Assert.That(Blind, Has.Count.GreaterThanOrEqualTo(Ours.Count));
    }

    [Test]
    public void Each_half_goes_over_every_dimension([Values] Dimension dimension)
    {
        Assert.That(Ours.Select(m => m.Dimension), Does.Contain(dimension.ToString()).IgnoreCase);
        Assert.That(Blind.Select(m => m.Dimension), Does.Contain(dimension.ToString()).IgnoreCase);
    }

    [Test]
    public void Every_step_a_mutant_adds_is_a_step_of_a_scenario()
    {
        foreach (var mutant in Ours.Concat(Blind)) Assert.That(() => Scenario(mutant), Throws.Nothing, mutant.Id);
    }

    [Test]
    public void The_steps_of_extra_pages_come_on_the_way_and_those_of_the_page_before_it_is_left()
    {
        var mutant = new Mutant
        {
            Id = "essai", Dimension = "path", Finds = ["screens"], What = "", Procedure = "registration", Page = "/facile/verifier",
            ExtraPages = [new ExtraPage { Path = "/x", Title = "X", Main = "", Do = [Written("click", "Passer")] }],
            Do = [Written("expect", "Tout est juste ?")],
            Instead = new() { ["Envoyer ma demande"] = "Valider" },
        };

        Assert.That(Scenario(mutant).Steps.TakeLast(5).Select(Named), Is.EqualTo(["Continuer", "Passer", "Vérifiez votre demande", "Tout est juste ?", "Valider"]));
    }

    [TestCase("finds: [axe-core]", "the measure 'axe-core'")]
    [TestCase("page: /facile/nulle-part", "the page '/facile/nulle-part'")]
    [TestCase("dimension: speed", "the dimension 'speed'")]
    [TestCase("edits: [{ select: h1 }]", "the edit 'select: h1'")]
    [TestCase("edits: []", "nothing that changes")]
    [TestCase("colour: red", "colour")]
    public void A_mutant_that_cannot_mean_anything_is_refused(string line, string found)
    {
        string[] mutant = ["id: essai", "dimension: path", "finds: [axe]", "what: Essai", "procedure: registration", "page: /facile/", "edits: [{ style: 'p { color: red }' }]"];
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"mutant-{Guid.NewGuid():N}.yaml");
        File.WriteAllLines(file, mutant.Where(l => l.Split(':')[0] != line.Split(':')[0]).Append(line).Select((l, i) => i == 0 ? $"- {l}" : $"  {l}"));

        Assert.That(() => MutantFile.Read(file), Throws.TypeOf<FileProblemException>().With.Message.Contains(found));
    }

    private static IReadOnlyList<Mutant> Half(string half) => MutantFile.Read(Path.Combine(AppContext.BaseDirectory, $"{half}.yaml"));

    private static Scenario Scenario(Mutant mutant) => MutatedScenario.For(mutant, PersonaLibrary.Find(mutant.Persona), "127.0.0.1:1");

    private static Dictionary<object, object> Written(string kind, string words) => new() { [kind] = words };

    private static string? Named(Step step) => step switch
    {
        Step.Click click => click.Target.Name,
        Step.Expect expect => expect.Target.Text,
        _ => step.ToString(),
    };
}
