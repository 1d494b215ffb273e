using System.Text.RegularExpressions;
using Audit.Gating;
using Audit.Personas;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Tests.Files;

public sealed partial class FileProblemTests
{
    private static readonly FileProblem Problem = new("a b.yaml", 3, 5, new Said("le nombre 12", "the number 12"), new Said("un texte", "a text"));

    [Test]
    public void A_problem_is_told_in_the_language_asked_for()
    {
        Assert.That(Problem.In("en"), Is.EqualTo("a b.yaml:3:5: found the number 12; expected a text"));
        Assert.That(Plain(Problem.In("fr")), Is.EqualTo("a b.yaml:3:5 : trouvé : le nombre 12 ; attendu : un texte"));
        Assert.That(Plain((Problem with { Line = 0 }).In("fr")), Does.StartWith("a b.yaml : trouvé"));
    }

    [Test]
    public void Several_problems_stand_on_a_line_each_and_the_message_of_the_exception_is_English()
    {
        var error = new FileProblemException([Problem, Problem with { Line = 4 }]);

        Assert.That(error.Message, Is.EqualTo($"{Problem.In("en")}\na b.yaml:4:5: found the number 12; expected a text"));
        Assert.That(error.In("fr").Split('\n'), Has.Length.EqualTo(2).And.All.Contains("trouvé"));
        Assert.That(new FileProblemException("plain").In("fr"), Is.EqualTo("plain"));
    }

    [TestCase("null", "nowhere")]
    [TestCase("{}", "schéma")]
    [TestCase("""{ "schema": "audit-trace", "version": "9.0" }""", "Mettez l’outil à jour")]
    [TestCase("{", "trace illisible")]
    public void A_trace_that_cannot_be_read_is_told_in_both_languages(string json, string french)
    {
        var error = Assert.Throws<TraceFileException>(() => _ = json == "null" ? TraceFile.Read("nowhere") : TraceFile.Parse(json, "trace.json"))!;

        Assert.That(error.Said.En, Is.EqualTo(error.Message));
        Assert.That(error.Said.In("fr"), Does.Contain(french).And.Not.EqualTo(error.Message));
    }

    private static readonly string[] Nonsense = ["", "- a", "a: 1", "id: 1\nversion: [a]\ntitle: 3\ngrades: 1\ndevice: x\nmeasures: x\njourneys: x\nwaivers: x\npersonas: x\nnetwork: x", "id: [\n", "\tid: a", "a: 1\na: 2"];

    [TestCaseSource(nameof(Nonsense))]
    public void No_English_is_left_in_what_is_told_in_French(string yaml)
    {
        Action<string, string>[] readers = [(y, f) => PersonaFile.Parse(y, f), (y, f) => ProfileFile.Parse(y, f), (y, f) => BudgetFile.Parse(y, f), (y, f) => BaselineFile.Parse(y, f)];

        var told = readers.SelectMany(read => Assert.Throws<FileProblemException>(() => read(yaml, "my.yaml"))!.Problems).Select(p => p.In("fr"));

        Assert.That(told.Where(t => EnglishWords().IsMatch(t)), Is.Empty);
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    [GeneratedRegex(@"\b(found|expected|the|one of|such as|did you mean|nothing|missing|put it|with its|as in|list of)\b")]
    private static partial Regex EnglishWords();
}
