using Audit.Journeys.Browsers;
using Audit.Journeys.Reaching;
using Audit.Tests.Shared;

namespace Audit.Tests.Journeys;

/// <summary>Where a private authority cannot be given to the browser, what to type instead is told.</summary>
public sealed class BrowserHomeTests
{
    private static readonly Machine Debian = new() { System = SystemKind.Linux, Distribution = ["debian"], SearchPath = ["/usr/bin"], PlaywrightChromium = "" };

    [TestCase(true, "  apt-get install -y libnss3-tools")]
    [TestCase(false, "  sudo apt-get install -y libnss3-tools")]
    public async Task On_Debian_without_certutil_its_package_is_named(bool root, string command)
    {
        Assert.That(await RefusalOn(Debian with { Privileged = root }), Does.Contain(command));
    }

    [TestCase("Windows")]
    [TestCase("MacOs")]
    public async Task Elsewhere_the_authority_goes_into_the_system_s_own_store(string system)
    {
        Assert.That(await RefusalOn(Debian with { System = Enum.Parse<SystemKind>(system) }), Does.Contain("certutil -user -addstore Root").And.Contain("security add-trusted-cert"));
    }

    private static async Task<string> RefusalOn(Machine machine)
    {
        var folder = Directory.CreateTempSubdirectory("audit-ca-").FullName;
        using var made = new TestAuthority();
        var authority = PrivateAuthority.Read(made.WritePem(folder));
        Directory.Delete(folder, recursive: true);
        var refusal = await Assert.ThrowsAsync<BrowserMissingException>(() => BrowserHome.TrustingAsync(authority, machine, CancellationToken.None));
        return refusal!.Said.Fr;
    }
}
