using Audit.Language;
using Audit.Tests.Files;

namespace Audit.Tests.Language;

public sealed class SyllableTests
{
    private const double LeastRight = 0.95;

    [Test]
    public void Syllables_agree_with_those_cut_by_hand()
    {
        var words = Lines("syllables-by-hand.txt").Select(l => l.Split(' ')).Select(l => (Word: l[0], Count: l[1].Split('·').Length)).ToList();

        Assert.That(words, Has.Count.GreaterThanOrEqualTo(300));
        AgreeOn(words);
    }

    [Test]
    public void Syllables_agree_with_what_espeak_ng_says_aloud()
    {
        var words = Lines("espeak-words.txt").Select(l => l.Split('\t')).Select(l => (Word: l[0], Count: Espeak.Syllables(l[1]))).ToList();

        Assert.That(words, Has.Count.GreaterThanOrEqualTo(500));
        AgreeOn(words);
    }

    [TestCase("l’", 0)]
    [TestCase("qu’", 0)]
    [TestCase("l’école", 2)]
    [TestCase("SMS", 3)]
    [TestCase("ÉCOLE", 2)]
    [TestCase("km", 1)]
    [TestCase("e-mail", 2)]
    [TestCase("x", 1)]
    public void What_is_elided_has_none_and_letters_are_spelled_out(string word, int count)
    {
        Assert.That(Syllables.Count(word), Is.EqualTo(count));
    }

    private static void AgreeOn(List<(string Word, int Count)> words)
    {
        var wrong = words.Where(w => Syllables.Count(w.Word) != w.Count).Select(w => $"{w.Word}: {w.Count} expected, {Syllables.Count(w.Word)} counted").ToList();
        TestContext.Out.WriteLine($"{words.Count - wrong.Count} of {words.Count} right. {string.Join("; ", wrong)}");

        Assert.That(1 - ((double)wrong.Count / words.Count), Is.GreaterThanOrEqualTo(LeastRight), string.Join("; ", wrong));
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Repository.PathOf($"tests/Audit.Tests/Language/{file}")).Where(l => l.Length > 0 && l[0] != '#');
}
