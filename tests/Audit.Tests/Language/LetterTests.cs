using Audit.Indicators;
using Audit.Language;

namespace Audit.Tests.Language;

public sealed class LetterTests
{
    private static readonly IReadOnlyList<char> All = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)];

    [Test]
    public void Every_letter_becomes_the_small_one_the_system_gives()
    {
        Assert.That(All.Where(c => Letters.Lower(c) != char.ToLowerInvariant(c)), Is.Empty);
    }

    [Test]
    public void A_letter_counts_the_same_in_one_piece_or_with_its_accent_apart()
    {
        const string French = "àâäçéèêëîïôöùûüÿÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ";

        Assert.That(Fingerprints.Normal(French), Is.EqualTo(Fingerprints.Normal(French.Normalize(System.Text.NormalizationForm.FormD))));
    }

    [Test]
    public void What_passes_for_plain_French_is_left_as_it_is_by_normalising()
    {
        var changed = All.Where(c => !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF')).Select(c => c.ToString())
            .Where(c => Fingerprints.Normal(c) != Fingerprints.Normal(c.Normalize(System.Text.NormalizationForm.FormKC)));

        Assert.That(changed, Is.Empty);
    }
}
