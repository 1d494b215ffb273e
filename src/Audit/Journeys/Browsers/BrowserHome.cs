using Audit.Journeys.Reaching;

namespace Audit.Journeys.Browsers;

/// <summary>
/// A home folder for one browser, in which a private authority is trusted as Chromium on Linux looks for it: in the NSS database of
/// its user. The browser goes on checking names, dates and every other certificate; the real user's home is left alone.
/// Source: chromium.googlesource.com, docs/linux/cert_management.md.
/// </summary>
internal sealed class BrowserHome
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("audit-home-").FullName;

    private BrowserHome() => Directory.CreateDirectory(Database);

    /// <summary>The environment of this process, with that home.</summary>
    internal IReadOnlyDictionary<string, string> Environment
    {
        get
        {
            var all = System.Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)(e.Value ?? ""));
            all["HOME"] = _folder;
            all.Remove("XDG_DATA_HOME");
            return all;
        }
    }

    private string Database => Path.Combine(_folder, ".pki", "nssdb");

    /// <exception cref="BrowserMissingException">This system does it in another way, or lacks the program that does it: with what to type.</exception>
    internal static async Task<BrowserHome> TrustingAsync(PrivateAuthority authority, Machine machine, CancellationToken cancel)
    {
        if (machine.System != SystemKind.Linux) throw new BrowserMissingException(BySystem(authority.File));
        if (!machine.SearchPath.Any(folder => machine.Exists(Path.Combine(folder, "certutil")))) throw new BrowserMissingException(NoTool(machine));
        var home = new BrowserHome();
        try
        {
            await home.TrustAsync(authority, cancel);
            return home;
        }
        catch
        {
            home.Remove();
            throw;
        }
    }

    internal void Remove()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A browser that ends slowly still writes there: the system clears its temporary folder.
        }
    }

    private async Task TrustAsync(PrivateAuthority authority, CancellationToken cancel)
    {
        List<IReadOnlyList<string>> commands = [["certutil", "-N", "-d", $"sql:{Database}", "--empty-password"]];
        foreach (var (number, certificate) in authority.Certificates.Index())
        {
            var file = Path.Combine(_folder, $"{number}.pem");
            await File.WriteAllTextAsync(file, certificate.ExportCertificatePem(), cancel);
            // C: trusted to vouch for servers. P: trusted itself, for a server that vouches for itself.
            commands.Add(["certutil", "-A", "-d", $"sql:{Database}", "-n", $"audit-{number}", "-t", PrivateAuthority.Signs(certificate) ? "C,," : "P,,", "-i", file]);
        }
        var step = new InstallationStep(new("", ""), Limit, commands);
        if (await InstallationRun.TryAsync(step, cancel) is { } failure) throw new BrowserMissingException(Failed(authority.File, failure));
    }

    private static Said BySystem(string file) => new(
        $"Sur ce système, le navigateur suit les autorités du système. Ajoutez-y {file}, puis relancez sans --ca :\n  Windows : certutil -user -addstore Root \"{file}\"\n  macOS : security add-trusted-cert -k ~/Library/Keychains/login.keychain-db \"{file}\"",
        $"On this system the browser follows the authorities of the system. Add {file} to them, then start again without --ca:\n  Windows: certutil -user -addstore Root \"{file}\"\n  macOS: security add-trusted-cert -k ~/Library/Keychains/login.keychain-db \"{file}\"");

    private static Said NoTool(Machine machine)
    {
        var command = machine.OnDebian ? $"{(machine.Privileged ? "" : "sudo ")}apt-get install -y libnss3-tools" : "dnf install nss-tools";
        return new(
            $"Pour --ca, il manque le programme certutil. Tapez :\n  {command}\nPuis relancez.", $"For --ca, the program certutil is missing. Type:\n  {command}\nThen start again.");
    }

    private static Said Failed(string file, string failure) => new(
        $"Le navigateur ne peut pas reconnaître l’autorité {file} : {failure}", $"The browser cannot be made to trust the authority {file}: {failure}");
}
