using System.Text.RegularExpressions;
using Audit.Reports;
using Audit.Tests.Files;
using Audit.Tests.Shared;

namespace Audit.Tests.Pipelines;

/// <summary>What users copy into their pipelines says nothing the tool does not take.</summary>
public class PipelineTests
{
    private static readonly Template[] Templates = [Template.GitHub, Template.GitLab];

    private static readonly Dictionary<string, string> Given = new()
    {
        ["scenarios"] = "  nowhere/cantine.yaml\nnowhere/état civil.yaml\n\n", ["base-url"] = "https://services.town.example", ["personas"] = "novice-desktop\nsenior-smartphone",
        ["formats"] = "html,json,md,junit,sarif,github", ["lang"] = "fr", ["profile"] = "", ["out"] = "reports", ["options"] = "--no-install",
    };

    [SetUp]
    public void NeedsAShell()
    {
        if (!Script.CanRun) Assert.Ignore("The pipelines' script needs bash.");
    }

    [Test]
    public void Every_input_of_a_template_is_used([Range(0, 1)] int template) =>
        Assert.That(Templates[template].InputsUsed(), Is.EquivalentTo(Templates[template].Inputs));

    [Test]
    public void Every_setting_of_a_template_is_one_the_script_tells_of([Range(0, 1)] int template)
    {
        var told = Regex.Matches(File.ReadAllText(Repository.PathOf("ci/audit.sh")), @"^#   (AUDIT_\w+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToList();
        var set = Templates[template].Variables.Keys.Where(v => v.StartsWith("AUDIT_", StringComparison.Ordinal) && v is not ("AUDIT_PROJECT" or "AUDIT_REF"));
        Assert.That(told, Is.Not.Empty);
        Assert.That(set, Is.EquivalentTo(told));
    }

    [Test]
    public async Task The_tool_takes_the_command_line_a_template_makes([Range(0, 1)] int template)
    {
        using var script = new Script();
        var call = (await script.RunAsync(Templates[template].With(Given))).Calls.Single();
        Assert.That(call[..3], Is.EqualTo(new[] { "run", "nowhere/cantine.yaml", "nowhere/état civil.yaml" }));
        Assert.That(call, Is.SupersetOf(new[] { "--persona=novice-desktop", "--persona=senior-smartphone", "--base-url=https://services.town.example", "--no-install" }));
        await AssertTaken(call);
    }

    [Test]
    public async Task The_tool_takes_the_gate_a_template_asks_for([Range(0, 1)] int template)
    {
        using var script = new Script();
        var calls = (await script.RunAsync(Templates[template].With(new Dictionary<string, string>(Given) { ["budget"] = "nowhere/budget.yaml", ["baseline"] = "nowhere/baseline.yaml" }))).Calls;
        foreach (var call in calls.Skip(1))
        {
            Assert.That(call[..4], Is.EqualTo(new[] { "gate", "reports", "--budget=nowhere/budget.yaml", "--baseline=nowhere/baseline.yaml" }));
            await AssertTaken(call);
        }
    }

    [TestCase(0, 0, 0)]
    [TestCase(0, 1, 1)]
    [TestCase(3, 0, 3)]
    [TestCase(4, 1, 4)]
    public async Task The_job_ends_as_the_tool_did(int run, int gate, int job)
    {
        using var script = new Script();
        var result = await script.RunAsync(new Dictionary<string, string> { ["AUDIT_SCENARIOS"] = "a.yaml", ["AUDIT_BUDGET"] = "budget.yaml" }, new Dictionary<string, int> { ["run"] = run, ["gate"] = gate });
        Assert.That(result.Exit, Is.EqualTo(job));
        Assert.That(result.Output, Does.Contain($"exit-code={job}\n"));
        Assert.That(result.Calls, Has.Count.EqualTo(run == 0 ? 3 : 1), "the gate for the log and for the summary; a run that is not whole is no matter for a gate");
    }

    [Test]
    public async Task Without_a_scenario_the_job_fails_and_says_what_to_give()
    {
        using var script = new Script();
        var result = await script.RunAsync(new Dictionary<string, string> { ["AUDIT_SCENARIOS"] = " \n" });
        Assert.That((result.Exit, result.Calls.Count), Is.EqualTo((2, 0)));
        Assert.That(result.Out, Does.Contain("AUDIT_SCENARIOS"));
    }

    [TestCase("$(touch owned)")]
    [TestCase("`touch owned`; touch owned")]
    [TestCase("--allow-final-submit")]
    public async Task A_value_stays_a_value(string value)
    {
        using var script = new Script();
        var call = (await script.RunAsync(new Dictionary<string, string> { ["AUDIT_SCENARIOS"] = "a.yaml", ["AUDIT_BASE_URL"] = value })).Calls.Single();
        Assert.That(call, Does.Contain($"--base-url={value}").And.Not.Contain(value));
    }

    [Test]
    public async Task On_GitHub_pages_give_no_orders_and_the_findings_are_marked_once_the_log_is_heard_again()
    {
        using var script = new Script();
        script.Leave("reports/github-annotations.txt", "::warning file=a.yaml,line=2::ours\n");
        script.Leave("reports/a/b/report.md", "# Bilan\n");
        var result = await script.RunAsync(new Dictionary<string, string> { ["AUDIT_SCENARIOS"] = "a.yaml", ["GITHUB_ACTIONS"] = "true" });
        Assert.That(result.Out, Does.Match(@"^::stop-commands::([0-9a-f]{32})\n(.*\n)*::error::said by a page\n(.*\n)*::\1::\n::warning file=a.yaml,line=2::ours\n$"));
        Assert.That(result.Summary, Does.Contain("# Bilan"));
    }

    [Test]
    public void GitLab_collects_the_files_the_tool_writes()
    {
        var job = Template.Yaml("ci/gitlab/audit.gitlab-ci.yml", 1).GetProperty("audit");
        var formats = job.GetProperty("variables").GetProperty("AUDIT_FORMATS").GetString()!.Split(',');
        var collected = job.GetProperty("artifacts").GetProperty("reports").EnumerateObject().Select(r => r.Value.GetString()!).ToList();
        var written = ReportFormat.All.Where(f => formats.Contains(f.Name)).Select(f => $"reports/*/*/{f.FileName}").Concat(RunFormat.All.Where(f => formats.Contains(f.Name)).Select(f => $"reports/{f.FileName}"));
        Assert.That(collected, Has.Count.EqualTo(3).And.SubsetOf(written.ToList()));
    }

    [TestCase("docs/ci-github.md")]
    [TestCase("docs/ci-gitlab.md")]
    public async Task The_tool_takes_every_command_line_a_page_shows(string page)
    {
        var lines = Regex.Matches(File.ReadAllText(Repository.PathOf(page)).Replace("\\\n", " ", StringComparison.Ordinal), @"^ *audit ((?:run|score|gate|compare) .+)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.That(lines, Is.Not.Empty);
        foreach (var line in lines) await AssertTaken(line);
    }

    [TestCase("docs/ci-github.md", 0)]
    [TestCase("docs/ci-gitlab.md", 1)]
    public void A_page_tells_of_every_input_and_of_no_other(string page, int template)
    {
        var told = Regex.Matches(File.ReadAllText(Repository.PathOf(page)), @"^\| `([a-z-]+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
        Assert.That(told, Is.EquivalentTo(Templates[template].Inputs));
    }

    /// <summary>The files are not there, which the tool says; of the options it says nothing.</summary>
    private static async Task AssertTaken(string[] arguments)
    {
        var empty = Directory.CreateTempSubdirectory("audit-pipeline").FullName;
        var result = await Tool.RunInAsync(empty, arguments);
        Directory.Delete(empty, recursive: true);
        Assert.That(result.Exit, Is.EqualTo(2), result.Err);
        Assert.That(result.Err, Does.Not.Contain("audit --help"), string.Join(' ', arguments));
    }
}
