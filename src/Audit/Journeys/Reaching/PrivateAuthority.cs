using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Audit.Journeys.Reaching;

/// <summary>The certificates of a private authority, from a PEM file: what they vouch for is trusted, and nothing else.</summary>
public sealed class PrivateAuthority
{
    private PrivateAuthority(string file, X509Certificate2Collection certificates) => (File, Certificates) = (file, certificates);

    public string File { get; }

    internal X509Certificate2Collection Certificates { get; }

    /// <summary>Reads one or several certificates.</summary>
    /// <exception cref="FileProblemException">The file cannot be read, or holds none.</exception>
    public static PrivateAuthority Read(string file)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw Problem(file, new($"un fichier qui ne se lit pas comme des certificats ({error.Message})", $"a file that cannot be read as certificates ({error.Message})"));
        }
        return certificates.Count > 0 ? new PrivateAuthority(file, certificates) : throw Problem(file, new("aucun certificat", "no certificate"));
    }

    /// <summary>Whether the peer's certificate is good for its name and comes from this authority, or from one the system trusts.</summary>
    internal bool Vouches(X509Certificate? certificate, X509Chain? presented, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None) return true;
        if (errors != SslPolicyErrors.RemoteCertificateChainErrors || certificate is null) return false;
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(Certificates);
        // A private authority rarely publishes what it revoked.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        foreach (var element in presented?.ChainElements.AsEnumerable() ?? []) chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        using var leaf = new X509Certificate2(certificate);
        return chain.Build(leaf);
    }

    /// <summary>True for an authority; false for a server's certificate that vouches for itself.</summary>
    internal static bool Signs(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault()?.CertificateAuthority ?? false;

    private static FileProblemException Problem(string file, Said found) =>
        new(new FileProblem(file, 0, 0, found, new("un fichier PEM : un ou plusieurs blocs qui commencent par -----BEGIN CERTIFICATE-----", "a PEM file: one or several blocks that begin with -----BEGIN CERTIFICATE-----")));
}
