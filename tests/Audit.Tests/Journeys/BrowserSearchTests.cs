using Audit.Journeys.Browsers;

namespace Audit.Tests.Journeys;

public sealed class BrowserSearchTests
{
    private const string WindowlessOnLinux = "/home/agent/.cache/ms-playwright/chromium_headless_shell-1248/chrome-headless-shell-linux64/chrome-headless-shell";

    [Test]
    public void The_browser_I_name_is_the_one_used_even_when_others_are_there() =>
        Assert.That(First(new("/my/browser"), Machines.Linux("/my/browser", Machines.OwnOnLinux, "/usr/bin/chromium")), Is.EqualTo(new BrowserPlace("given", "/my/browser", true)));

    [Test]
    public void A_browser_I_name_that_is_not_there_is_not_replaced_by_another() =>
        Assert.That(First(new("/my/browser"), Machines.Linux(Machines.OwnOnLinux, "/usr/bin/chromium")), Is.Null);

    [Test]
    public void Playwrights_own_browser_comes_before_an_installed_one() =>
        Assert.That(First(new(), Machines.Linux(Machines.OwnOnLinux, "/usr/bin/google-chrome")), Is.EqualTo(new BrowserPlace("playwright", Machines.OwnOnLinux, true)));

    [Test]
    public void Playwrights_browser_without_a_window_will_do() =>
        Assert.That(First(new(), Machines.Linux(WindowlessOnLinux, "/usr/bin/chromium"))?.Path, Is.EqualTo(WindowlessOnLinux));

    [Test]
    public void A_browser_without_a_window_cannot_show_one() =>
        Assert.That(First(new(Headed: true), Machines.Linux(WindowlessOnLinux, "/usr/bin/chromium"))?.Path, Is.EqualTo("/usr/bin/chromium"));

    [Test]
    public void Chrome_comes_before_Edge_and_Edge_before_Chromium()
    {
        string[] all = ["/usr/bin/chromium", "/usr/bin/microsoft-edge", "/opt/bin/google-chrome"];
        Assert.That(BrowserSearch.Found(BrowserSearch.Places(new(), Machines.Linux(all))).Select(p => p.Path), Is.EqualTo(all.Reverse()));
    }

    [Test]
    public void A_snap_is_found_though_PATH_does_not_name_its_folder() =>
        Assert.That(First(new(), Machines.Linux("/snap/bin/chromium"))?.Path, Is.EqualTo("/snap/bin/chromium"));

    [Test]
    public void Edge_is_found_where_Windows_puts_it() =>
        Assert.That(First(new(), Machines.Windows(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"))?.Source, Is.EqualTo("installed"));

    [Test]
    public void Chrome_installed_for_one_user_only_is_found_on_Windows() =>
        Assert.That(First(new(), Machines.Windows(@"C:\Users\agent\AppData\Local\Google\Chrome\Application\chrome.exe")), Is.Not.Null);

    [Test]
    public void Chrome_is_found_among_the_applications_of_a_Mac() =>
        Assert.That(First(new(), Machines.Mac("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")), Is.Not.Null);

    [TestCase(Machines.OwnOnWindows, @"C:\Users\agent\AppData\Local\ms-playwright\chromium_headless_shell-1248\chrome-headless-shell-win64\chrome-headless-shell.exe")]
    [TestCase(Machines.OwnOnMac, "/Users/agent/Library/Caches/ms-playwright/chromium_headless_shell-1248/chrome-headless-shell-mac-arm64/chrome-headless-shell")]
    public void The_browser_without_a_window_is_looked_for_beside_the_whole_one(string own, string windowless) =>
        Assert.That(BrowserSearch.Places(new(), Machines.Linux() with { PlaywrightChromium = own }).Select(p => p.Path), Does.Contain(windowless));

    [Test]
    public void No_place_is_named_twice()
    {
        var places = BrowserSearch.Places(new(), Machines.Linux());
        Assert.That(places.Select(p => p.Path), Is.Unique);
    }

    [Test]
    public void The_system_is_read_from_its_own_file_with_or_without_quotes()
    {
        string[] release = ["NAME=\"Ubuntu\"", "ID_LIKE=\"debian other\"", "VERSION_ID=\"24.04\"", "ID=ubuntu"];
        Assert.That(Machine.DistributionOf(release), Is.EqualTo(["ubuntu", "debian", "other"]));
    }

    private static BrowserPlace? First(BrowserRequest request, Machine machine) =>
        BrowserSearch.Found(BrowserSearch.Places(request, machine)) is [var first, ..] ? first : null;
}
