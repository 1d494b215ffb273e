using System.Runtime.CompilerServices;

namespace Audit.Tests.Reports;

/// <summary>Holds a text against the <c>.verified.</c> file beside the test; on a difference writes <c>.received.</c> there.</summary>
internal static class Golden
{
    internal static void Verify(string text, string name, [CallerFilePath] string test = "")
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var verified = Path.Combine(Path.GetDirectoryName(test)!, $"{stem}.verified{extension}");
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.That(text, Is.EqualTo(expected), $"If the change is right, rename {received} to {verified}.");
    }
}
