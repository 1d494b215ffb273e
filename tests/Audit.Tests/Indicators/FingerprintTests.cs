using Audit.Indicators;

namespace Audit.Tests.Indicators;

/// <summary>A finding keeps its name through a release, and two findings keep two names.</summary>
public sealed class FingerprintTests
{
    [TestCase("logo.4f3a9b.svg", "logo.9c1d22.svg")]
    [TestCase("logo-BxK3a9Qc.svg", "logo-D7wPq2Lm.svg")]
    [TestCase("logo.svg?v=8f3a91c", "logo.svg?v=20260312")]
    [TestCase("Il reste 3 places", "Il reste 1 204 places")]
    [TestCase("  Restez\ninformé ", "RESTEZ INFORMÉ")]
    public void What_a_release_changes_changes_no_name(string before, string after) =>
        Assert.That(Fingerprints.Of("axe", "image-alt", after), Is.EqualTo(Fingerprints.Of("axe", "image-alt", before)));

    [TestCase("logo-mairie.svg", "logo-vendeur.svg")]
    [TestCase("Adresse", "Adresse électronique")]
    [TestCase("facade", "decade")]
    public void Two_things_keep_two_names(string one, string other) =>
        Assert.That(Fingerprints.Of("axe", "image-alt", other), Is.Not.EqualTo(Fingerprints.Of("axe", "image-alt", one)));
}
