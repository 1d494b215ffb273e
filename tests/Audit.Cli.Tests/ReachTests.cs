using Audit.Tests.Shared;

namespace Audit.Tests.Cli;

/// <summary>What is wrong with the way to a portal is told before any browser starts.</summary>
public class ReachTests
{
    private const string Plain = "id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\ncompletion: Merci\n";
    private const string Reading = "id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\n  - read-mail: Validation\ncompletion: Merci\n";

    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("audit-reach-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_scenario_that_reads_mail_needs_a_mailbox_and_says_where()
    {
        var result = await RunAsync(Reading);
        Assert.That(result.Exit, Is.EqualTo(2), result.Err);
        Assert.That(result.Err, Does.Contain("essai.yaml:7:5:").And.Contain("--mailbox imaps://user@host"));
    }

    [Test]
    public async Task A_mailbox_that_does_not_answer_exits_4_before_any_browser_starts()
    {
        var result = await RunAsync(Reading, ["--mailbox", "imap://parent@127.0.0.1:9"], ("AUDIT_MAILBOX_PASSWORD", "Zebre7"));
        Assert.That(result.Exit, Is.EqualTo(4), result.Err);
        Assert.That(result.Err, Does.Contain("imap://127.0.0.1:9").And.Not.Contain("Zebre7").And.Not.Contain("parent"));
    }

    [TestCase("--mailbox", "imaps://parent@mail.example", "AUDIT_MAILBOX_PASSWORD")]
    [TestCase("--mailbox", "mail.example", "imaps://user@mail.town.example:993")]
    [TestCase("--http-user", "agent", "AUDIT_HTTP_PASSWORD")]
    [TestCase("--proxy", "proxy", "http://proxy.town.example:3128")]
    [TestCase("--ca", "nowhere.pem", "-----BEGIN CERTIFICATE-----")]
    [TestCase("--login", "nowhere.json", "audit login URL --save FILE")]
    [TestCase("--base-url", "https://agent:Zebre7@ville.example", "--http-user")]
    public async Task A_value_that_cannot_be_used_exits_2_and_says_what_was_expected(string option, string value, string expected)
    {
        var result = await RunAsync(Plain, [option, value]);
        Assert.That(result.Exit, Is.EqualTo(2), result.Err);
        Assert.That(result.Err, Does.Contain(option is "--ca" or "--login" ? value : option).And.Contain(expected).And.Not.Contain("Zebre7"));
    }

    [Test]
    public async Task A_proxy_of_the_environment_that_cannot_be_read_is_told_with_its_variable()
    {
        var result = await Tool.RunAsync([("HTTPS_PROXY", "http://[proxy")], "run", Write(Plain), "--base-url", "https://ville.example", "--out", _folder);
        Assert.That(result.Exit, Is.EqualTo(2), result.Err);
        Assert.That(result.Err, Does.Contain("HTTPS_PROXY"));
    }

    [Test]
    public async Task Two_portals_compared_are_reached_as_one_is()
    {
        string[] both = ["compare", "http://127.0.0.1:9", "http://127.0.0.1:10", "--scenario", Write(Reading), "--out", _folder];
        var withoutMailbox = await Tool.RunAsync(both);
        var badProxy = await Tool.RunAsync([.. both, "--proxy", "proxy"]);
        var password = await Tool.RunAsync([.. both.Select(a => a.Replace("127.0.0.1:10", "agent:Zebre7@127.0.0.1:10", StringComparison.Ordinal))]);
        Assert.That(new[] { withoutMailbox.Exit, badProxy.Exit, password.Exit }, Is.All.EqualTo(2));
        Assert.That(withoutMailbox.Err, Does.Contain("--mailbox"));
        Assert.That(badProxy.Err, Does.Contain("--proxy"));
        Assert.That(password.Err, Does.Contain("--http-user").And.Not.Contain("Zebre7"));
    }

    [TestCase("login", "https://ville.example")]
    [TestCase("login", "ville.example", "--save", "x.json")]
    [TestCase("login", "https://ville.example", "--save", "x.json", "--ca", "nowhere.pem")]
    public async Task A_login_says_what_it_lacks(params string[] args)
    {
        var result = await Tool.RunAsync(args);
        Assert.That(result.Exit, Is.EqualTo(2), result.Err);
        Assert.That(result.Err, Is.Not.Empty);
    }

    private Task<Tool.Result> RunAsync(string scenario, string[]? args = null, params (string, string)[] environment)
    {
        string[] portal = args?[0] == "--base-url" ? [] : ["--base-url", "http://127.0.0.1:9"];
        return Tool.RunAsync(environment, ["run", Write(scenario), .. portal, "--browser", Path.Combine(_folder, "nobrowser"), "--out", _folder, .. args ?? []]);
    }

    private string Write(string yaml)
    {
        var file = Path.Combine(_folder, "essai.yaml");
        File.WriteAllText(file, yaml);
        return file;
    }
}
