using Audit.Journeys.Reaching;

namespace Audit.Tests.Journeys.Reaching;

public sealed class ProxyServerTests
{
    [TestCase("http://proxy.example:3128", "http://proxy.example:3128", null)]
    [TestCase("https://proxy.example", "https://proxy.example", null)]
    [TestCase("http://agent@proxy.example:3128/", "http://proxy.example:3128", "agent")]
    [TestCase("socks5://[::1]:1080", "socks5://[::1]:1080", null)]
    public void A_proxy_is_an_address_and_perhaps_a_user(string given, string address, string? user)
    {
        Assert.That(ProxyServer.Parse(given, Env(("AUDIT_PROXY_PASSWORD", "Zebre7"))), Is.EqualTo(new ProxyServer(address, user, user is null ? null : "Zebre7")));
    }

    [TestCase("proxy.example:3128")]
    [TestCase("ftp://proxy.example")]
    [TestCase("http://proxy.example/path")]
    [TestCase("")]
    public void Anything_else_is_told_with_what_was_expected(string given)
    {
        Assert.That(() => ProxyServer.Parse(given, Env()), Throws.InstanceOf<FileProblemException>().With.Message.StartsWith("--proxy").And.Message.Contains("http://proxy.town.example:3128"));
    }

    [TestCase("http://agent:Girafe8@proxy.example:3128")]
    [TestCase("ftp://agent:Girafe8@proxy.example:3128")]
    public void A_password_on_the_command_line_is_refused_and_not_repeated(string given)
    {
        Assert.That(() => ProxyServer.Parse(given, Env()), Throws.InstanceOf<FileProblemException>().With.Message.Not.Contains("Girafe"));
    }

    [TestCase("https://ville.example/", "http://secure.example:1")]
    [TestCase("http://ville.example/", "http://plain.example:2")]
    [TestCase("https://127.0.0.1:8443/", null)]
    [TestCase("http://localhost/", null)]
    public void The_environment_names_one_for_each_scheme_and_none_for_this_machine(string address, string? proxy)
    {
        Assert.That(ProxyServer.Of(address, Env(("HTTPS_PROXY", "http://secure.example:1"), ("http_proxy", "plain.example:2")))?.Address, Is.EqualTo(proxy));
    }

    [Test]
    public void In_the_environment_it_may_hold_its_password()
    {
        var proxy = ProxyServer.Of("https://ville.example/", Env(("ALL_PROXY", "http://agent:Z%C3%A8bre%407@proxy.example:3128")));

        Assert.That(proxy, Is.EqualTo(new ProxyServer("http://proxy.example:3128", "agent", "Zèbre@7")));
    }

    [Test]
    public void A_value_that_cannot_be_read_is_told_with_its_variable_and_not_repeated()
    {
        Assert.That(() => ProxyServer.Of("https://ville.example/", Env(("HTTPS_PROXY", "http://agent:Girafe8@[proxy"))),
            Throws.InstanceOf<FileProblemException>().With.Message.StartsWith("HTTPS_PROXY").And.Message.Not.Contains("Girafe"));
    }

    [TestCase("", null)]
    [TestCase("ville.example, .lan", "ville.example,*.ville.example,*.lan")]
    [TestCase("10.0.0.0/8,127.0.0.1,*.local", "10.0.0.0/8,127.0.0.1,*.local")]
    [TestCase("*", "*")]
    public void Excepted_hosts_are_written_as_the_browser_reads_them(string noProxy, string? bypass)
    {
        Assert.That(ProxyServer.Of("https://ville.example/", Env(("HTTPS_PROXY", "http://p.example"), ("NO_PROXY", noProxy)))!.Bypass, Is.EqualTo(bypass));
    }

    private static Func<string, string?> Env(params (string Name, string Value)[] set) => name => set.FirstOrDefault(s => s.Name == name).Value;
}
