using Audit.Journeys.Browsers;

namespace Audit.Tests.Journeys;

public sealed class BrowserInstallationTests
{
    private const string Download = "/app/.playwright/node /app/.playwright/cli.js install chromium";
    private const string Needs = "/app/.playwright/node /app/.playwright/cli.js install-deps chromium";
    private const string Package = "apt-get update; apt-get install -y --no-install-recommends chromium fonts-liberation";

    [Test]
    public void Nothing_is_installed_when_I_refuse() =>
        Assert.That(Commands(new(MayInstall: false), Machines.Debian(root: true)), Is.Empty);

    [Test]
    public void Nothing_is_installed_in_place_of_the_browser_I_named() =>
        Assert.That(Commands(new("/my/browser"), Machines.Debian(root: true)), Is.Empty);

    [Test]
    public void A_Debian_container_tries_the_download_then_the_system_package() =>
        Assert.That(Commands(new(), Machines.Debian(root: true)), Is.EqualTo([Download, Package]));

    [Test]
    public void An_Ubuntu_container_also_gets_what_the_download_needs() =>
        Assert.That(Commands(new(), Machines.Ubuntu(root: true)), Is.EqualTo([Download, Needs, Package]));

    [Test]
    public void Without_root_rights_no_system_package_is_touched()
    {
        Assert.That(Commands(new(), Machines.Debian(root: false)), Is.EqualTo([Download]));
        Assert.That(Commands(new(), Machines.Ubuntu(root: false)), Is.EqualTo([Download]));
    }

    [Test]
    public void Root_on_another_system_only_downloads() =>
        Assert.That(Commands(new(), Machines.Linux() with { Privileged = true, Distribution = ["fedora"] }), Is.EqualTo([Download]));

    [Test]
    public void I_am_told_what_to_type_on_my_machine()
    {
        Assert.That(BrowserInstallation.Command(Machines.Debian(root: true)), Is.EqualTo("apt-get update && apt-get install -y chromium"));
        Assert.That(BrowserInstallation.Command(Machines.Debian(root: false)), Is.EqualTo("sudo apt-get update && sudo apt-get install -y chromium"));
        Assert.That(BrowserInstallation.Command(Machines.Ubuntu(root: false)), Is.EqualTo("sudo \"/app/.playwright/node\" \"/app/.playwright/cli.js\" install --with-deps chromium"));
        Assert.That(BrowserInstallation.Command(Machines.Windows()), Is.EqualTo("winget install Google.Chrome"));
        Assert.That(BrowserInstallation.Command(Machines.Mac()), Is.EqualTo("\"/app/node\" \"/app/cli.js\" install chromium"));
    }

    [Test]
    public void When_none_is_found_I_read_what_to_type_and_where_it_was_looked_for()
    {
        var said = BrowserFailure.Of(new(), Machines.Debian(root: false), []);
        Assert.That(said.Fr, Does.Contain("Aucun navigateur").And.Contain("sudo apt-get").And.Contain("chromium-browser: /opt/bin, /usr/bin,"));
        Assert.That(said.En, Does.Contain("No browser").And.Contain("sudo apt-get").And.Contain(Machines.OwnOnLinux));
    }

    [Test]
    public void A_named_browser_that_is_not_there_is_named_in_the_error() =>
        Assert.That(BrowserFailure.Of(new("/my/browser"), Machines.Linux(), []).Fr, Does.Contain("/my/browser").And.Contain("AUDIT_BROWSER"));

    [Test]
    public void A_browser_that_does_not_start_says_why()
    {
        var said = BrowserFailure.Of(new(), Machines.Linux("/usr/bin/chromium"), [new("/usr/bin/chromium", "a library is missing")]);
        Assert.That(said.Fr, Does.Contain("/usr/bin/chromium ne démarre pas : a library is missing"));
    }

    [Test]
    public void Of_a_long_log_only_the_browsers_own_words_are_told()
    {
        const string log = "Browser has been closed\nBrowser logs:\n\n<launching> /b --many --words\n[pid=1][err] a library is missing\n[pid=1][err] \n[pid=1][err] bye";
        Assert.That(BrowserFailure.Why(log), Is.EqualTo("Browser has been closed · a library is missing · bye"));
    }

    [TestCase("[err] zygote_host: No usable sandbox! If this is", true)]
    [TestCase("[err] a library is missing", false)]
    public void Only_a_forbidden_sandbox_is_gone_without(string log, bool lacks) => Assert.That(BrowserFailure.LacksSandbox(log), Is.EqualTo(lacks));

    [Test]
    public void Of_an_installation_that_failed_the_error_is_told_rather_than_the_last_line()
    {
        Assert.That(InstallationRun.Why("Downloading\nError: no such host\n    at somewhere\n"), Is.EqualTo("Error: no such host"));
        Assert.That(InstallationRun.Why("Reading\nE: Unable to locate package\n"), Is.EqualTo("E: Unable to locate package"));
        Assert.That(InstallationRun.Why("half\nlast\n"), Is.EqualTo("last"));
    }

    private static IEnumerable<string> Commands(BrowserRequest request, Machine machine) =>
        BrowserInstallation.Plan(request, machine).Select(s => string.Join("; ", s.Commands.Select(c => string.Join(' ', c))));
}
